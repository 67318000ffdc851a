import type { FigureWatch } from '../../layout/checkSheetPlan';
import type { WatchedForm } from '../../layout/figureWatch';
import { columnsOfForm } from '../../layout/sheetColumns';
import { columnLetters, rowOf } from '../../base/address';
import type { Cell } from '../../base/CellContent';
import { cellAt } from '../../base/SheetBlock';
import type { FormOnSheet, Report } from '../../report/content/readReport';
import { messages } from '../messages';

/**
 * What lets a check sheet say by itself that figures have changed since; null where a cell shows an error, or a file does
 * not say what a formula gives, so that nobody knows what stands there.
 */
export function figureWatch(report: Report): FigureWatch | null {
  const { label, unchanged, changed, hint } = messages.vi.sign.sheet.watch;
  const forms = [...report.forms].map(([id, form]) => watchedForm(report, id, form));
  const known = forms.filter((form) => form !== null);
  return known.length === forms.length && forms.length > 0 ? { label, unchanged, changed, hint, forms: known } : null;
}

function watchedForm({ sheets }: Report, id: string, { tab, sheet, scanned }: FormOnSheet): WatchedForm | null {
  const label = sheets.edition.forms.find((one) => one.id === id)?.label.vi;
  const { code, figure } = columnsOfForm(sheet);
  const figures = new Map<string, number | null>();
  for (const { figure: cell, figureAt, isOwnFormula } of scanned.rows.values()) {
    const codeCell = cellAt(sheet, rowOf(figureAt), code).content;
    // What the form's own formula gives follows from the rest.
    if (isOwnFormula && !hasResult(cell)) continue;
    const shown = shownNumber(cell);
    // A code that is a number is no text that a formula could compare.
    if (shown === undefined || codeCell.kind !== 'text') return null;
    figures.set(codeCell.text, shown);
  }
  const columns = { code: columnLetters(code), figure: columnLetters(figure) };
  return label === undefined ? null : { label, tab, columns, figures };
}

function hasResult({ content }: Cell): boolean {
  return content.kind === 'formula' && content.result !== undefined;
}

/** The number that a cell shows; null for a blank or a text, undefined where it shows an error or nobody knows. */
function shownNumber({ content }: Cell): number | null | undefined {
  if (content.kind === 'error') return undefined;
  if (content.kind === 'number') return content.value;
  if (content.kind !== 'formula') return null;
  if (content.result === undefined) return undefined;
  return typeof content.result === 'number' ? content.result : null;
}
