import { formColumns } from './columns';
import type { ScannedForm } from './scanForm';

/** Whether there are rows, with figures and notes in the columns that the form gives them: there it can be restored. */
export function isInPlace({ rows }: ScannedForm): boolean {
  const columnOf = (address: string): string => address.replace(/\d+$/, '');
  const { figure, note } = formColumns;
  if (rows.size === 0) return false;
  return [...rows.values()].every(({ figureAt, noteAt }) => columnOf(figureAt) === figure && columnOf(noteAt) === note);
}
