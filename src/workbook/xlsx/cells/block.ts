import { readable, usedBeyond } from '../../readable';
import type { Block } from '../../../core/port/Workbook';
import { emptyCell } from '../../../core/base/CellContent';
import type { Cell } from '../../../core/base/CellContent';
import type { CellBudget } from './CellBudget';

/** A cell and where it is, rows and columns from 1. */
export interface LocatedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The block from the first to the last cell with content. Rows that the sheet lacks share one array. */
export function blockOf(tab: string, cells: Iterable<LocatedCell>, budget: CellBudget): Block {
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

/** The cells of the readable area. Throws a WorkbookError if a cell outside has content. */
function readableCells(tab: string, cells: Iterable<LocatedCell>): readonly LocatedCell[] {
  const found: LocatedCell[] = [];
  for (const located of cells) {
    if (located.row <= readable.rows && located.column <= readable.columns) found.push(located);
    else if (located.cell.content.kind !== 'empty') throw usedBeyond(tab);
  }
  return found;
}

function extent(numbers: readonly number[]): readonly [number, number] {
  return [
    numbers.reduce((least, number) => Math.min(least, number), Infinity),
    numbers.reduce((most, number) => Math.max(most, number), 0),
  ];
}
