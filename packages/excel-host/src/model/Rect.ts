import { invalidArgument } from '../protocol/HostError';

/** A block of cells, rows and columns counted from 0, both ends included. */
export interface Rect {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Excel's limits; the underlying grid is smaller and grows when it is written to. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function rect(startRow: number, startColumn: number, endRow = startRow, endColumn = startColumn): Rect {
  return { startRow, endRow, startColumn, endColumn };
}

export function rowCount(area: Rect): number {
  return area.endRow - area.startRow + 1;
}

export function columnCount(area: Rect): number {
  return area.endColumn - area.startColumn + 1;
}

export function isEntireRow(area: Rect): boolean {
  return area.startColumn === 0 && area.endColumn === LAST_COLUMN;
}

export function isEntireColumn(area: Rect): boolean {
  return area.startRow === 0 && area.endRow === LAST_ROW;
}

export function isSingleCell(area: Rect): boolean {
  return area.startRow === area.endRow && area.startColumn === area.endColumn;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const area = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return area.startRow <= area.endRow && area.startColumn <= area.endColumn ? area : null;
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

/** Throws InvalidArgument for a block outside Excel's limits. */
export function within(area: Rect): Rect {
  const inside =
    area.startRow >= 0 &&
    area.startColumn >= 0 &&
    area.endRow <= LAST_ROW &&
    area.endColumn <= LAST_COLUMN &&
    area.startRow <= area.endRow &&
    area.startColumn <= area.endColumn;
  if (!inside) throw invalidArgument('the range lies outside the sheet');
  return area;
}

/** The blocks that remain of a block after a part is cut out. */
export function without(area: Rect, cut: Rect): readonly Rect[] {
  const common = intersection(area, cut);
  if (!common) return [area];
  const parts = [
    { ...area, endRow: common.startRow - 1 },
    { ...area, startRow: common.endRow + 1 },
    { ...common, startColumn: area.startColumn, endColumn: common.startColumn - 1 },
    { ...common, startColumn: common.endColumn + 1, endColumn: area.endColumn },
  ];
  return parts.filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}

export function* cellsOf(area: Rect): Generator<readonly [row: number, column: number]> {
  for (let row = area.startRow; row <= area.endRow; row += 1)
    for (let column = area.startColumn; column <= area.endColumn; column += 1) yield [row, column];
}

/** A block after rows or columns were inserted (`count` > 0) or deleted (`count` < 0) at `at`; null if none is left. */
export function shifted(area: Rect, axis: 'row' | 'column', at: number, count: number): Rect | null {
  const [start, end] = axis === 'row' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const last = axis === 'row' ? LAST_ROW : LAST_COLUMN;
  if (start === 0 && end === last) return area;
  const span = count > 0 ? pushed(start, end, at, count) : pulled(start, end, at, -count);
  if (span === null) return null;
  const [from, to] = [Math.min(span[0], last), Math.min(span[1], last)];
  return axis === 'row' ? { ...area, startRow: from, endRow: to } : { ...area, startColumn: from, endColumn: to };
}

function pushed(start: number, end: number, at: number, count: number): readonly [number, number] {
  return [start >= at ? start + count : start, end >= at ? end + count : end];
}

function pulled(start: number, end: number, at: number, count: number): readonly [number, number] | null {
  const moved = (index: number): number => (index < at ? index : Math.max(at, index - count));
  if (start >= at && end < at + count) return null;
  return [moved(start), end < at ? end : end < at + count ? at - 1 : end - count];
}
