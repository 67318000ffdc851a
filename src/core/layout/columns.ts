import type { TaskField } from '../catalogue';

/** Columns of a form's sheet; the check column stays unprinted. */
export const formColumns = { code: 'A', name: 'B', unit: 'C', figure: 'D', note: 'E', check: 'F' } as const;

/** Columns of the appendix's sheet. */
export const taskColumns: Readonly<Record<TaskField | 'check', string>> = {
  no: 'A',
  content: 'B',
  result: 'C',
  time: 'D',
  lead: 'E',
  support: 'F',
  assessment: 'G',
  check: 'H',
};
