import type { Block, Cell } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import { empty, readContent } from './content';
import { limits } from './guard/limits';
import type { LibraryCell, Worksheet } from './library';

interface Found {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** From the first to the last cell with content, hidden ones included. Rows without content are one and the same. */
export function readBlock(tab: string, sheet: Worksheet, from1904: boolean): Block {
  const found = [...contents(sheet, from1904)];
  const rows = found.map(({ row }) => row);
  if (rows.length === 0) return { tab, firstRow: 1, firstColumn: 1, cells: [] };
  const [firstRow, lastRow] = extent(rows);
  const [firstColumn, lastColumn] = extent(found.map(({ column }) => column));
  const width = lastColumn - firstColumn + 1;
  if (new Set(rows).size * width > limits.block)
    throw new WorkbookError({ code: 'tooLarge', limit: limits.block, sheet: tab });

  const nothing: Cell = { content: empty, numberFormat: 'General' };
  const blank: readonly Cell[] = new Array<Cell>(width).fill(nothing);
  const filled = new Map<number, Cell[]>();
  for (const { row, column, cell } of found) {
    const cells = filled.get(row) ?? emptyRow(sheet, row, firstColumn, width);
    filled.set(row, cells);
    cells[column - firstColumn] = cell;
  }
  const cells = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => filled.get(firstRow + index) ?? blank);
  return { tab, firstRow, firstColumn, cells };
}

function contents(sheet: Worksheet, from1904: boolean): readonly Found[] {
  const found: Found[] = [];
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, column) => {
      // In a merged area every cell answers with the value of the first.
      const content = cell.isMerged && cell.master !== cell ? empty : readContent(cell, from1904);
      if (content.kind !== 'empty')
        found.push({ row: rowNumber, column, cell: { content, numberFormat: format(cell) } });
    });
  });
  return found;
}

/** Empty cells keep the number formats that wait for a value. */
function emptyRow(sheet: Worksheet, row: number, firstColumn: number, width: number): Cell[] {
  return Array.from({ length: width }, (_, index) => {
    const cell = sheet.findCell(row, firstColumn + index);
    return { content: empty, numberFormat: cell ? format(cell) : 'General' };
  });
}

function format({ numFmt }: LibraryCell): string {
  return (typeof numFmt === 'object' ? numFmt.formatCode : numFmt) ?? 'General';
}

function extent(numbers: readonly number[]): readonly [number, number] {
  return [
    numbers.reduce((least, number) => Math.min(least, number), Infinity),
    numbers.reduce((most, number) => Math.max(most, number), 0),
  ];
}
