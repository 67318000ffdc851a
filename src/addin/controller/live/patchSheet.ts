import { emptyCell } from '../../../core/base/CellContent';
import type { SheetBlock } from '../../../core/base/SheetBlock';
import { columnNumber } from '../../../core/base/address';

/** A sheet with a block of it read anew; it grows where the block reaches beyond what was used. */
export function patchSheet(sheet: SheetBlock, block: SheetBlock): SheetBlock {
  if (block.cells.length === 0) return sheet;
  if (sheet.cells.length === 0) return { ...block };
  const first = {
    row: Math.min(sheet.firstRow, block.firstRow),
    column: Math.min(sheet.firstColumn, block.firstColumn),
  };
  const end = {
    row: Math.max(sheet.firstRow + sheet.cells.length, block.firstRow + block.cells.length),
    column: Math.max(sheet.firstColumn + widthOf(sheet), block.firstColumn + widthOf(block)),
  };
  const cells = Array.from({ length: end.row - first.row }, (_, place) => {
    const row = first.row + place;
    const old = sheet.cells[row - sheet.firstRow];
    const fresh = block.cells[row - block.firstRow];
    // Rows that nothing was read of are kept as they are, so that a large sheet costs no copy of its cells.
    if (!fresh && old && sheet.firstColumn === first.column) return old;
    return Array.from({ length: end.column - first.column }, (__, offset) => {
      const column = first.column + offset;
      return fresh?.[column - block.firstColumn] ?? old?.[column - sheet.firstColumn] ?? emptyCell;
    });
  });
  return { firstRow: first.row, firstColumn: first.column, cells };
}

/**
 * An area that is better read with all of its sheet: whole rows and columns come back only as far as they are used, so
 * that what was cleared at the end would not be seen, and a block beyond the table would only fill up with blanks.
 */
export function isWide(area: string): boolean {
  const [, left, top, right = left, bottom = top] = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(area) ?? [];
  if (left === undefined || right === undefined) return true;
  const [width, height] = [columnNumber(right) - columnNumber(left) + 1, Number(bottom) - Number(top) + 1];
  return width * height > mostCells;
}

const mostCells = 20_000;

/** Whether the same stands in both. */
export function isSameSheet(one: SheetBlock, other: SheetBlock): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function widthOf({ cells }: SheetBlock): number {
  return cells.reduce((widest, line) => Math.max(widest, line.length), 0);
}
