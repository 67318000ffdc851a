import type { Edition } from '../../src/core/catalogue';
import type { TypedReport } from '../support/randomReport';

/** The expected counts of the appendix; empty (NaN) while a counted task has no content. */
export function countedTasks({ appendix }: Edition, { tasks }: TypedReport): ReadonlyMap<string, number> {
  const counted = tasks.filter(({ section: _, ...fields }) => {
    const filled = Object.values(fields).filter((text) => text !== '');
    return /^\d*$/.test(fields.no) && (filled.length > 1 || fields.assessment !== '');
  });
  const statuses = new Map(appendix.assessments.map(({ value, completed }) => [value, completed]));
  const haveContent = counted.every(({ content }) => content !== '');
  const haveStatus = counted.every(({ assessment }) => statuses.has(assessment));
  const completed = counted.filter(({ assessment }) => statuses.get(assessment) === true).length;
  const counts = { tasks: haveContent ? counted.length : NaN, completed: haveContent && haveStatus ? completed : NaN };
  return new Map(appendix.measures.map((measure) => [measure.code, counts[measure.counts]]));
}
