import type { RowKey } from '../../catalogue';
import { columnLetters, columnNumber, rowOf } from '../../base/address';
import { cellNamed } from '../../base/SheetBlock';
import { confirmedFormula } from '../../layout/carriedOver';
import type { CellContent } from '../../base/CellContent';
import type { CellChange } from './QuickFix';
import type { Report } from '../../report/content/readReport';
import { RowNamer } from '../sentences/RowNamer';
import { shortName } from '../sentences/shortText';
import type { Language } from '../messages';

/** The changes that confirm carried-over figures: the check column gets its usual formula, without the mark. */
export function confirmStarting(report: Report, rows: readonly RowKey[], language: Language): readonly CellChange[] {
  const { sheets, forms, results } = report;
  return rows.flatMap((key) => {
    const row = sheets.edition.row.get(key);
    const form = forms.get(row?.form ?? '');
    const found = form?.scanned.rows.get(key);
    if (!row || !form || found?.carriedOver === undefined) return [];
    const cell = rightOf(found.noteAt);
    const was = cellNamed(form.sheet, cell).content;
    const formula = was.kind === 'formula' ? confirmedFormula(was.formula) : undefined;
    const now: CellContent = formula === undefined ? { kind: 'empty' } : { kind: 'formula', formula };
    const namer = new RowNamer(sheets.edition, language, row.form);
    const figure = namer.figure(row, results.value(key));
    const label = `${row.code} ${shortName(row.name)}`;
    return [{ tab: form.tab, cell, was, now, label, text: namer.m.fixes.confirmed(figure) }];
  });
}

/** The check column is right of the notes, wherever these were moved. */
function rightOf(address: string): string {
  const row = String(rowOf(address));
  return `${columnLetters(columnNumber(address.slice(0, -row.length)) + 1)}${row}`;
}
