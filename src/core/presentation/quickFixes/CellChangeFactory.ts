import type { Row } from '../../catalogue';
import { figureFormula } from '../../layout/figureFormula';
import { noteHeight } from '../../layout/formPlan';
import type { CellContent } from '../../base/CellContent';
import type { Report } from '../../report/content/readReport';
import type { Place } from '../../base/address';
import { shortName } from '../sentences/shortText';
import type { Messages } from '../messages';
import { cellOf, cellText, contentText, neededFormat } from './cells';
import type { CellChange } from './QuickFix';

/** Changes to the cells of one report, worded for the list that is shown before they are made. */
export class CellChangeFactory {
  constructor(
    readonly report: Report,
    readonly m: Messages,
  ) {}

  /** A number into the figure cell of a row, which shows it as it is afterwards. */
  figure(row: Row, value: number): readonly CellChange[] {
    return this.atFigure(row, { kind: 'number', value }, true);
  }

  clear(row: Row): readonly CellChange[] {
    return this.atFigure(row, { kind: 'empty' }, false);
  }

  /** The formula of a computed row, over its parts wherever they stand; none while a part is not in the sheet. */
  formula(row: Row): readonly CellChange[] {
    const rows = this.report.forms.get(row.form)?.scanned.rows;
    if (!rows || row.formula?.operands.some((key) => !rows.has(key))) return [];
    const formula = figureFormula(row, (key) => rows.get(key)?.figureAt ?? '');
    return formula === undefined ? [] : this.atFigure(row, { kind: 'formula', formula }, true);
  }

  /** A text into a cell, which is empty afterwards where the text is. */
  text(place: Place, text: string, label: string): readonly CellChange[] {
    return this.change(place, text === '' ? { kind: 'empty' } : { kind: 'text', text }, label);
  }

  empty(place: Place, label: string): readonly CellChange[] {
    return this.change(place, { kind: 'empty' }, label);
  }

  /** The current content of a row's figure cell as text for the list of changes. */
  currentText(row: Row): string {
    const found = this.report.forms.get(row.form)?.scanned.rows.get(row.key);
    return contentText(found?.figure.content ?? { kind: 'empty' }, this.m);
  }

  private atFigure(row: Row, now: CellContent, isShown: boolean): readonly CellChange[] {
    const form = this.report.forms.get(row.form);
    const found = form?.scanned.rows.get(row.key);
    if (!form || !found) return [];
    const format = isShown ? neededFormat(row, found.figure.numberFormat) : undefined;
    const label = `${row.code} ${shortName(row.name)}`;
    return this.change({ tab: form.tab, cell: found.figureAt }, now, label, format);
  }

  private change(place: Place, now: CellContent, label: string, numberFormat?: string): readonly CellChange[] {
    const cell = cellOf(this.report, place);
    if (!cell) return [];
    const text = this.m.fixes.change(cellText(cell, this.m), contentText(now, this.m));
    const looks = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(now.kind === 'text' && this.isNote(place) && { rowHeight: noteHeight(now.text) }),
    };
    return [{ ...place, was: cell.content, now, label, text, ...looks }];
  }

  private isNote({ tab, cell }: Place): boolean {
    const form = [...this.report.forms.values()].find((one) => one.tab === tab);
    return [...(form?.scanned.rows.values() ?? [])].some(({ noteAt }) => noteAt === cell);
  }
}
