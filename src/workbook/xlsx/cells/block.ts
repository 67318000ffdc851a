import { readable, usedBeyond } from '../../readable';
import type { Block } from '../../../core/port/Workbook';
import { emptyCell } from '../../../core/base/CellContent';
import type { Cell } from '../../../core/base/CellContent';
import type { CellBudget } from './CellBudget';

/** A cell and where it is, rows and columns from 1. */
export interface Found {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** From the first to the last cell with content. Rows that a sheet does not write are one and the same. */
export function blockOf(tab: string, cells: Iterable<Found>, budget: CellBudget): Block {
  const found = readableCells(tab, cells);
  const used = found.filter(({ cell }) => cell.content.kind !== 'empty');
  if (used.length === 0) return emptyBlock(tab);
  const [firstRow, lastRow] = extent(used.map(({ row }) => row));
  const [firstColumn, lastColumn] = extent(used.map(({ column }) => column));
  const width = lastColumn - firstColumn + 1;

  const rows = new Map<number, Cell[]>();
  for (const { row, column, cell } of found) {
    if (row < firstRow || row > lastRow || column < firstColumn || column > lastColumn) continue;
    let written = rows.get(row);
    if (!written) {
      budget.take(width, tab);
      rows.set(row, (written = new Array<Cell>(width).fill(emptyCell)));
    }
    written[column - firstColumn] = cell;
  }
  const blank: readonly Cell[] = new Array<Cell>(width).fill(emptyCell);
  const block = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => rows.get(firstRow + index) ?? blank);
  return { tab, firstRow, firstColumn, cells: block };
}

export function emptyBlock(tab: string): Block {
  return { tab, firstRow: 1, firstColumn: 1, cells: [] };
}

/** Cells beyond may have a format, but no content. */
function readableCells(tab: string, cells: Iterable<Found>): readonly Found[] {
  const found: Found[] = [];
  for (const place of cells) {
    if (place.row <= readable.rows && place.column <= readable.columns) found.push(place);
    else if (place.cell.content.kind !== 'empty') throw usedBeyond(tab);
  }
  return found;
}

function extent(numbers: readonly number[]): readonly [number, number] {
  return [
    numbers.reduce((least, number) => Math.min(least, number), Infinity),
    numbers.reduce((most, number) => Math.max(most, number), 0),
  ];
}
