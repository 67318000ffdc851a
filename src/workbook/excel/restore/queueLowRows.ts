import type { RestorePlan } from '../../../core/port/OpenWorkbook';
import type { RowHeight } from '../../../core/layout/SheetPlan';

/**
 * Queues reading the heights of a sheet; the returned function gives, after the sync, the heights that are to be set once
 * the rows have been inserted: those of all inserted rows, and of rows that are lower than planned. Setting the height of
 * a hidden row would show it.
 */
export function queueLowRows(
  sheet: Excel.Worksheet,
  { rowHeights = [], insertRows }: RestorePlan,
): () => readonly RowHeight[] {
  const inserted = new Set(insertRows);
  const queued = rowHeights.map((planned) => {
    if (inserted.has(planned.row)) return { planned };
    const before = planned.row - insertRows.filter((row) => row < planned.row).length;
    return { planned, range: sheet.getRange(`A${before}`).untrack().load('rowHidden,format/rowHeight') };
  });
  return () =>
    queued.flatMap(({ planned, range }) =>
      range && (range.rowHidden || range.format.rowHeight >= planned.height) ? [] : [planned],
    );
}
