import { formOf } from '../../catalogue';
import type { Rule } from '../../catalogue';
import type { Report } from '../../report/content/readReport';

/**
 * Whether a rule compares with the counts of an appendix that is in the workbook and has no task yet. Whoever begins with
 * Biểu mẫu 1 has not made a mistake in it: the appendix is not begun. Where everything is checked an empty appendix
 * counts 0 tasks, which the receiver will ask about.
 */
export function awaitsTasks({ rows }: Rule, { sheets, tasks }: Report): boolean {
  const isBegun = tasks?.list.some(({ isSubtask }) => !isSubtask) ?? true;
  return !isBegun && rows.some((key) => formOf(key) === sheets.edition.appendix.id);
}
