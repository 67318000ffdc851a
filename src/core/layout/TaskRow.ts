import type { TaskField } from '../catalogue';

/** A task of the appendix as it is filled in; `section` is the roman number. */
export type TaskRow = Readonly<Record<TaskField | 'section', string>>;
