import { formColumns } from './columns';
import type { ScannedForm } from './scanForm';

/**
 * True if the sheet has rows of the form and their figures and notes are in the form's own columns, so that it can be
 * restored.
 */
export function isInPlace({ rows }: Pick<ScannedForm, 'rows'>): boolean {
  const columnOf = (address: string): string => address.replace(/\d+$/, '');
  const { figure, note } = formColumns;
  if (rows.size === 0) return false;
  return [...rows.values()].every(({ figureAt, noteAt }) => columnOf(figureAt) === figure && columnOf(noteAt) === note);
}
