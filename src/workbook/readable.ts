import { WorkbookError } from '../core/port/WorkbookError';

/**
 * How far a sheet is read: A1:BH5000. A form needs a hundredth of it, and with every adapter a sheet that is used
 * beyond is refused rather than read in part: Excel on the web refuses answers above 5 MB, and one cell in the last
 * row of a sheet would ask for millions.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const readable = { rows: 5_000, columns: 60 } as const;

export function usedBeyond(sheet: string): WorkbookError {
  return new WorkbookError({ code: 'tooLarge', limit: readable.rows * readable.columns, sheet });
}
