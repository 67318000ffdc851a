import type { RestorePlan } from '../../../core/port/OpenWorkbook';
import { formatArea, parseArea } from '../../../core/base/address';
import type { Area } from '../../../core/base/address';
import { generalFormat } from '../render/contentBlocks';
import { Grid } from '../grid/Grid';
import { rectangles } from '../grid/rectangles';
import { areaAfter, areaBefore, rowAfter } from './rowShift';
import type { SheetRanges } from '../host/SheetRanges';

/** Merges and number formats, which clearing the formats of a sheet removes, by addresses before rows are inserted. */
export interface FormatBackup {
  readonly merges: readonly Area[];
  readonly numberFormats: Grid<string>;
}

/** Queues reading the backup; the returned function gives it after the sync. */
export function queueBackup(sheet: Excel.Worksheet, { area, insertRows }: RestorePlan): () => FormatBackup {
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

/** Queues restoring a backup after the rows have been inserted. */
export function restoreBackup(
  ranges: SheetRanges,
  { merges, numberFormats }: FormatBackup,
  inserted: readonly number[],
): void {
  for (const merge of merges) ranges.at(areaAfter(merge, inserted)).merge(false);
  applyNumberFormats(ranges, shiftGrid(numberFormats, inserted));
}

/** Queues number formats for cells whose formats were cleared. */
export function applyNumberFormats(ranges: SheetRanges, formats: Grid<string>): void {
  for (const [format, areas] of rectangles(formats))
    if (format !== generalFormat)
      for (const area of areas) {
        const line = Array.from({ length: area.right - area.left + 1 }, () => format);
        ranges.at(area).numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () => line);
      }
}

export function shiftGrid<T>(grid: Grid<T>, inserted: readonly number[]): Grid<T> {
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
