import { daysBetween } from '../base/CalendarDate';
import type { CalendarDate } from '../base/CalendarDate';
import { cutOffs, periodKinds } from '../base/PeriodKind';
import type { Period } from './Period';

/** Returns the first day whose events are counted. */
export function dataFrom({ year, kind }: Period): CalendarDate {
  const { month, day, yearBefore } = cutOffs[kind].from;
  return { year: yearBefore ? year - 1 : year, month, day };
}

/** Returns the last day whose events are counted. */
export function dataTo({ year, kind }: Period): CalendarDate {
  return { year, ...cutOffs[kind].to };
}

/** Returns the last day on which the report is in time. */
export function dueDate({ year, kind }: Period): CalendarDate {
  return { year, ...cutOffs[kind].due };
}

/** Returns the days until the report is due: 0 on the day itself, negative if it is overdue. */
export function daysLeft(period: Period, today: CalendarDate): number {
  return daysBetween(today, dueDate(period));
}

/** Returns the period with the earliest due date that is not past; from 21/12 on, Quý I of the next year (docs/regulation.md, Periods). */
export function periodInForce(today: CalendarDate): Period {
  const { year } = today;
  const kind = periodKinds.find((candidate) => daysLeft({ year, kind: candidate }, today) >= 0);
  return kind ? { year, kind } : { year: year + 1, kind: 'Q1' };
}
