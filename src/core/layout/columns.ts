import type { TaskField } from '../catalogue';

/** The columns of a form's sheet; the check column is not printed. */
export const formColumns = { code: 'A', name: 'B', unit: 'C', figure: 'D', note: 'E', check: 'F' } as const;

/** The columns of the appendix's sheet; the check column is not printed. */
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
