import type { TaskField } from '../catalogue';

/** The texts of a task of the appendix; `section` is the roman number of its section. */
export type TaskRow = Readonly<Record<TaskField | 'section', string>>;
