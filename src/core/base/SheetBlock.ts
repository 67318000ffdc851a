import { columnNumber, rowOf } from './address';
import { assertNever } from './assertNever';
import { emptyCell } from './CellContent';
import type { Cell } from './CellContent';

/** The used block of a sheet as stored. `cells[0][0]` is at `firstRow` and `firstColumn`, which count from 1. */
export interface SheetBlock {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** Returns the cell at a row and column counted from 1, or an empty cell outside the block. */
export function cellAt(sheet: SheetBlock, row: number, column: number): Cell {
  return sheet.cells[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? emptyCell;
}

/** Returns the cell at an address such as `D14`, or an empty cell outside the block. */
export function cellNamed(sheet: SheetBlock, address: string): Cell {
  return cellAt(sheet, rowOf(address), columnNumber(address.replace(/\d+$/, '')));
}

/** Returns the text of the cell at a row and column counted from 1, see `storedText`. */
export function textAt(sheet: SheetBlock, row: number, column: number): string {
  return storedText(cellAt(sheet, row, column));
}

/** Returns a cell's content as text: numbers as JavaScript writes them, '' for errors and for formulas without a result. */
export function storedText({ content }: Cell): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return String(content.value);
    case 'formula':
      return content.result === undefined ? '' : String(content.result);
    case 'empty':
    case 'error':
      return '';
    default:
      return assertNever(content);
  }
}

/** Returns the numbers of the block's rows, counted from 1 in the sheet. */
export function rowNumbers(sheet: SheetBlock): readonly number[] {
  return sheet.cells.map((_, index) => sheet.firstRow + index);
}
