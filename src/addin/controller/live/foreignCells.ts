import { taskColumns } from '../../../core/layout/columns';
import { columnLetters, columnNumber } from '../../../core/base/address';
import { cellNamed } from '../../../core/base/SheetBlock';
import type { SheetBlock } from '../../../core/base/SheetBlock';
import type { FormOnSheet } from '../../../core/report/content/readReport';

/** More of them than this, and the sheet is read whole rather than cell by cell. */
const most = 40;

/**
 * Cells of a form whose formulas are people's own: what they give may change with any cell of the workbook, which Excel
 * does not tell (https://github.com/OfficeDev/office-js/issues/3899). The form's own formulas are calculated here as
 * well and need no reading. Null asks for the whole sheet.
 */
export function foreignFormCells({ sheet, scanned }: FormOnSheet): readonly (string | null)[] {
  const cells = [...scanned.rows.values()].flatMap((row) => [
    ...(row.figure.content.kind === 'formula' && !row.isOwnFormula ? [row.figureAt] : []),
    ...(isFormula(sheet, row.noteAt) ? [row.noteAt] : []),
  ]);
  return cells.length > most ? [null] : cells;
}

/** The same of the appendix, where no printed column computes anything. */
export function foreignTaskCells(sheet: SheetBlock): readonly (string | null)[] {
  const check = columnNumber(taskColumns.check);
  const cells = sheet.cells.flatMap((line, row) =>
    line.flatMap(({ content }, place) => {
      const column = sheet.firstColumn + place;
      const isOwn = content.kind === 'formula' && column !== check;
      return isOwn ? [`${columnLetters(column)}${String(sheet.firstRow + row)}`] : [];
    }),
  );
  return cells.length > most ? [null] : cells;
}

function isFormula(sheet: SheetBlock, address: string): boolean {
  return cellNamed(sheet, address).content.kind === 'formula';
}
