import { columnLetters } from '../base/address';
import type { Cell } from '../base/CellContent';
import { cellAt, rowNumbers, storedText } from '../base/SheetBlock';
import type { SheetBlock } from '../base/SheetBlock';
import { isDateFormat } from '../reading';

/** A filled cell of the printed area that belongs to no column of the form. */
export interface ForeignCell {
  /** Such as `D12`. */
  readonly at: string;
  /** What the cell shows, see `printedText`; null where a file does not say what its formula gives. */
  readonly text: string | null;
  /** True if a reader takes it for a figure: a number outside the code column, or its text in the figure column. */
  readonly isFigure: boolean;
}

/** A filled row of the printed area that is no row of the form: an added figure, a remark, a signature. */
export interface ForeignRow {
  /** Counted from 1. */
  readonly row: number;
  readonly cells: readonly ForeignCell[];
}

/** The printed part of a table: its columns, counted from 1, and the last row of its header. */
export interface PrintedTable {
  readonly columns: readonly number[];
  readonly headerEnd: number;
  /** The columns of the codes and of the figures; undefined in a table without. */
  readonly code?: number;
  readonly figure?: number;
}

/**
 * What a cell prints: its text, or its number with the fifteen digits that programs keep; null for a formula whose result
 * is not known. How a number is formatted is left out.
 */
export function printedText(cell: Cell): string | null {
  const { content } = cell;
  const shown = content.kind === 'formula' ? content.result : undefined;
  if (content.kind === 'formula' && shown === undefined) return null;
  if (content.kind === 'error') return content.text;
  const number = content.kind === 'number' ? content.value : shown;
  return typeof number === 'number' ? String(Number(number.toPrecision(15))) : storedText(cell);
}

/** The texts above the table, from the first column to the last printed one, row by row. */
export function headCells(sheet: SheetBlock, table: PrintedTable): readonly ForeignCell[] {
  return rowNumbers(sheet)
    .filter((row) => row <= table.headerEnd)
    .flatMap((row) => foreignCells(sheet, row, table));
}

/** The filled rows below the header that are not among `known`. */
export function foreignRows(
  sheet: SheetBlock,
  table: PrintedTable,
  known: { readonly has: (row: number) => boolean },
): readonly ForeignRow[] {
  return rowNumbers(sheet)
    .filter((row) => row > table.headerEnd && !known.has(row))
    .map((row) => ({ row, cells: foreignCells(sheet, row, table) }))
    .filter(({ cells }) => cells.length > 0);
}

/** The filled cells of a row of the form that stand between its columns, as in a column that somebody inserted. */
export function cellsBetween(sheet: SheetBlock, row: number, table: PrintedTable): readonly ForeignCell[] {
  return foreignCells(sheet, row, table, table.columns);
}

/** The filled cells of a row up to the last printed column; `own` are the columns to leave out. */
function foreignCells(
  sheet: SheetBlock,
  row: number,
  { columns, code, figure }: PrintedTable,
  own: readonly number[] = [],
): readonly ForeignCell[] {
  const found: ForeignCell[] = [];
  const last = Math.max(...columns);
  for (let column = sheet.firstColumn; column <= last; column += 1) {
    const cell = cellAt(sheet, row, column);
    if (cell.content.kind === 'empty' || own.includes(column)) continue;
    const text = printedText(cell);
    if (text !== null && text.trim() === '') continue;
    const isNumber = typeof shownValue(cell) === 'number';
    const isFigure = isNumber
      ? column !== code && !isDateFormat(cell.numberFormat)
      : column === figure && writtenFigure.test(text ?? '');
    found.push({ at: `${columnLetters(column)}${String(row)}`, text, isFigure });
  }
  return found;
}

/** `999`, `1.403`, `50 %`, `12 thủ tục hành chính`; no date and no sentence. */
const writtenFigure = /^\s*[-+(]?\d[\d.,\s]*\)?\s*%?(?:\s+\p{L}+){0,4}\s*$/u;

/** The value that a cell shows: what was typed, or the result of its formula; undefined where that is not known. */
function shownValue({ content }: Cell): number | string | boolean | undefined {
  if (content.kind === 'formula') return content.result;
  return content.kind === 'number' || content.kind === 'boolean' ? content.value : undefined;
}
