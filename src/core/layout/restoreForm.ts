import type { Form, RowKey } from '../catalogue';
import { formColumns } from './columns';
import { columnNumber, rowOf } from '../base/address';
import type { FigureContent } from './FigureContent';
import { formLines, formValidations } from './formPlan';
import { formStyles } from './formStyles';
import type { ReportHead } from './ReportHead';
import type { RestoredCell, RestorePlan } from './RestorePlan';
import { isInPlace } from './inPlace';
import type { ScannedForm } from './scanForm';
import { cellAt } from '../base/SheetBlock';
import type { SheetBlock } from '../base/SheetBlock';
import { protection, verdictFormats } from './styles';

const { code, figure, check } = formColumns;

/**
 * Plans how to restore the table of a form at its present position: rows stay where they were moved to, deleted rows
 * come back below the rows that they follow, and the check column gets all its formulas. Figures and notes are kept.
 * Undefined if the columns of figures or notes were moved or no row is left: only a person can then identify the
 * content. `decidesReading` returns true for a number format without which a figure would be read differently.
 */
export function restoreForm(
  form: Form,
  head: ReportHead,
  tab: string,
  scanned: ScannedForm,
  decidesReading: (numberFormat: string) => boolean,
): RestorePlan | undefined {
  if (!isInPlace(scanned)) return undefined;
  const { rowOf, insertRows } = positions(form, scanned);
  const inserted = new Set(insertRows);
  const recoded = new Set(scanned.problems.flatMap((problem) => (problem.type === 'codeChanged' ? [problem.row] : [])));
  const lines = formLines(form, head, rowOf, contentOf(scanned));
  const keys = form.rows.map(({ key }) => key).filter((key) => rowOf.has(key));
  const cells = lines.flatMap((line, index) => {
    const key = keys[index] ?? '';
    const isNew = inserted.has(rowOf.get(key) ?? 0);
    return line.cells.map((cell): RestoredCell => {
      const column = cell.at.replace(/\d+$/, '');
      const isOurs = column === check || isNew || (column === code && recoded.has(key));
      const keeps = column === figure && !isNew && decidesReading(scanned.rows.get(key)?.figure.numberFormat ?? '');
      return { ...cell, content: isOurs ? cell.content : null, ...(keeps && { keepsNumberFormat: true }) };
    });
  });
  const rows = [...rowOf.values()];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const down = (column: string): string => `${column}${String(top)}:${column}${String(bottom)}`;
  return {
    tab,
    insertRows,
    styles: formStyles,
    cells,
    validations: formValidations(form, head, rowOf),
    conditionalFormats: verdictFormats(
      `${code}${String(top)}:${check}${String(bottom)}`,
      down(check),
      `$${check}${String(top)}`,
      [...scanned.rows.values()].some(({ carriedOver }) => carriedOver !== undefined),
    ),
    area: `${code}${String(top)}:${check}${String(bottom)}`,
    rowHeights: lines.map(({ rowHeight }) => rowHeight).sort((a, b) => a.row - b.row),
    protection,
  };
}

/** The number of rows whose check column lacks its formula. */
export function countBrokenChecks(form: Form, head: ReportHead, sheet: SheetBlock, scanned: ScannedForm): number {
  const sheetRows = new Map([...scanned.rows].map(([key, { figureAt }]) => [key, rowOf(figureAt)]));
  return formLines(form, head, sheetRows, contentOf(scanned)).filter(({ cells }) => {
    const own = cells.find(({ at }) => at.startsWith(check));
    if (own?.content.kind !== 'formula') return false;
    return cellAt(sheet, rowOf(own.at), columnNumber(check)).content.kind !== 'formula';
  }).length;
}

/** Values that stand over a formula keep it away; carried-over figures keep their formulas. */
function contentOf(scanned: ScannedForm): FigureContent {
  const typed = (key: RowKey): number | undefined => {
    const row = scanned.rows.get(key);
    return row && row.figure.content.kind !== 'empty' && !row.isOwnFormula ? 0 : undefined;
  };
  const note = (key: RowKey): string | undefined => scanned.rows.get(key)?.note;
  const carriedOver = (key: RowKey): number | undefined => scanned.rows.get(key)?.carriedOver;
  return { figure: typed, overFormula: (key) => typed(key) !== undefined, note, carriedOver };
}

/** The sheet rows after missing rows have been inserted, and the rows to insert. */
function positions(
  form: Form,
  scanned: ScannedForm,
): { readonly rowOf: ReadonlyMap<RowKey, number>; readonly insertRows: readonly number[] } {
  const sheetRows = new Map([...scanned.rows].map(([key, { figureAt }]) => [key, rowOf(figureAt)]));
  const missing: RowKey[] = [];
  let before = Math.min(...sheetRows.values()) - 1;
  for (const { key } of form.rows) {
    const sheetRow = sheetRows.get(key);
    if (sheetRow !== undefined) {
      before = sheetRow;
      continue;
    }
    before += 1;
    for (const [other, row] of sheetRows) if (row >= before) sheetRows.set(other, row + 1);
    sheetRows.set(key, before);
    missing.push(key);
  }
  return { rowOf: sheetRows, insertRows: missing.map((key) => sheetRows.get(key) ?? 0).sort((a, b) => a - b) };
}
