import type { RestorePlan } from '../../../core/port/OpenWorkbook';
import { formatArea, parseArea } from '../../../core/base/address';
import type { Area } from '../../../core/base/address';
import { generalFormat } from '../render/contentBlocks';
import { Grid } from '../grid/Grid';
import { rectangles } from '../grid/rectangles';
import { areaAfter, areaBefore, rowAfter } from './rowShift';
import type { SheetRanges } from '../host/SheetRanges';

/** What clearing takes away with the looks though it is none, by the places before rows are inserted. */
export interface KeptLooks {
  readonly merges: readonly Area[];
  readonly numberFormats: Grid<string>;
}

/** Queues a look at it; the result is taken after the sync. */
export function queueKept(sheet: Excel.Worksheet, { area, insertRows }: RestorePlan): () => KeptLooks {
  const after = parseArea(area);
  if (!after) throw new RangeError(`${area} is no area.`);
  const before = areaBefore(after, insertRows);
  if (!before) return () => ({ merges: [], numberFormats: new Grid() });
  const range = sheet.getRange(formatArea(before)).untrack().load('numberFormat');
  const merged = range.getMergedAreasOrNullObject().untrack().load('areaCount');
  const merges = merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => ({
    merges: merged.isNullObject ? [] : merges.items.map(areaOfRange),
    numberFormats: gridOf(range.numberFormat, before),
  });
}

/** Queues what gives it back after so many of the rows have been inserted. */
export function giveBack(ranges: SheetRanges, { merges, numberFormats }: KeptLooks, inserted: readonly number[]): void {
  for (const merge of merges) ranges.at(areaAfter(merge, inserted)).merge(false);
  applyNumberFormats(ranges, shifted(numberFormats, inserted));
}

/** Queues number formats over cells that have none. */
export function applyNumberFormats(ranges: SheetRanges, formats: Grid<string>): void {
  for (const [format, areas] of rectangles(formats))
    if (format !== generalFormat)
      for (const area of areas) {
        const line = Array.from({ length: area.right - area.left + 1 }, () => format);
        ranges.at(area).numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () => line);
      }
}

export function shifted<T>(grid: Grid<T>, inserted: readonly number[]): Grid<T> {
  const moved = new Grid<T>();
  for (const row of grid.rowNumbers())
    for (const column of grid.columnNumbers(row)) moved.put(rowAfter(row, inserted), column, grid.at(row, column) as T); // the column is one of the row's
  return moved;
}

function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

function gridOf(formats: readonly (readonly string[])[], { top, left }: Area): Grid<string> {
  const grid = new Grid<string>();
  formats.forEach((line, row) => line.forEach((format, column) => grid.put(top + row, left + column, format)));
  return grid;
}
