import type { Area } from '../../../core/base/address';
import type { Grid } from '../grid/Grid';
import type { PlannedCell } from './plannedCells';
import { planEntry } from '../entry/planEntry';

/** The entries and number formats of an area, which are written in one action. */
export interface ContentBlock {
  readonly area: Area;
  readonly formulas: readonly (readonly (string | number)[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** One block for each run of rows that hold cells; cells of a block that are not planned stay empty. */
export function contentBlocks(cells: Grid<PlannedCell>): readonly ContentBlock[] {
  return rowRuns(cells.rowNumbers()).map((rows) => {
    const columns = rows.flatMap((row) => cells.columnNumbers(row));
    const left = Math.min(...columns);
    const right = Math.max(...columns);
    const across = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    return {
      area: { top: rows[0] ?? 0, left, bottom: rows.at(-1) ?? 0, right },
      formulas: rows.map((row) => across.map((column) => entryOf(cells.at(row, column)))),
      numberFormats: rows.map((row) => across.map((column) => numberFormatOf(cells.at(row, column)))),
    };
  });
}

export const generalFormat = 'General';

function rowRuns(rows: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.at(-1) === row - 1) last.push(row);
    else found.push([row]);
  }
  return found;
}

function numberFormatOf(cell: PlannedCell | undefined): string {
  return cell?.style.numberFormat ?? generalFormat;
}

function entryOf(cell: PlannedCell | undefined): string | number {
  return cell ? planEntry(cell.content, numberFormatOf(cell)) : '';
}
