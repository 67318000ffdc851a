import { WorkbookError } from '../core/port/WorkbookError';

/**
 * The area of a sheet that is read: A1:BH5000. A form needs a hundredth of it. Every adapter refuses a sheet with
 * content outside rather than reading a part of it: Excel on the web refuses responses above 5 MB, and a single cell in
 * the last row of a sheet would make the used block millions of cells large.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const readable = { rows: 5_000, columns: 60 } as const;

export function usedBeyond(sheet: string): WorkbookError {
  return new WorkbookError({ code: 'tooLarge', limit: readable.rows * readable.columns, sheet });
}
