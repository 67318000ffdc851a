import type { NewReport } from '../core/report/sheets/NewReport';

/** What is to be filled into a new report: figures and notes by row, and the tasks of the appendix. */
export interface Values {
  readonly figures: ReadonlyMap<string, number | string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly tasks: NewReport['content']['tasks'];
}

export const noValues: Values = { figures: new Map(), notes: new Map(), tasks: [] };
