import { formColumns } from './columns';
import type { ScannedForm } from './scanForm';

/** Whether figures and notes stand in the columns that the form gives them, so that it can be restored there. */
export function isInPlace({ rows }: ScannedForm): boolean {
  const columnOf = (address: string): string => address.replace(/\d+$/, '');
  const { figure, note } = formColumns;
  return [...rows.values()].every(({ figureAt, noteAt }) => columnOf(figureAt) === figure && columnOf(noteAt) === note);
}
