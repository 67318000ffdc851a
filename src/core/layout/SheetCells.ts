import { columnNumber, rowIn } from './columns';

/** The used block of a sheet as it is stored; `cells[0][0]` stands at `firstRow`, `firstColumn`, counted from 1. */
export interface SheetCells {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** A cell as it is stored. */
export interface Cell {
  readonly content: CellContent;
  /** en-US number format code, such as `General` or `0.00%`. */
  readonly numberFormat: string;
}

export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** An error value such as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly text: string }
  /** Starts with `=`; en-US. `result` only from a host that calculates: what a file caches may be stale or absent. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result?: number | string | boolean };

const empty: Cell = { content: { kind: 'empty' }, numberFormat: 'General' };

/** The cell at a row and column counted from 1; empty outside the block. */
export function cellAt(sheet: SheetCells, row: number, column: number): Cell {
  return sheet.cells[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? empty;
}

/** The cell at an address such as `D14`; empty outside the block. */
export function cellNamed(sheet: SheetCells, address: string): Cell {
  return cellAt(sheet, rowIn(address), columnNumber(address.replace(/\d+$/, '')));
}

/** What a cell says as text: numbers as JavaScript writes them, nothing for errors and formulas without a result. */
export function textAt(sheet: SheetCells, row: number, column: number): string {
  const { content } = cellAt(sheet, row, column);
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
  }
}

/** The rows of the block, counted from 1 in the sheet. */
export function rowNumbers(sheet: SheetCells): readonly number[] {
  return sheet.cells.map((_, place) => sheet.firstRow + place);
}
