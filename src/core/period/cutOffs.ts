import { daysBetween } from '../base/CalendarDate';
import type { CalendarDate } from '../base/CalendarDate';
import { cutOffs, periodKinds } from '../base/PeriodKind';
import type { Period } from './Period';

/** The first day whose events are counted. */
export function dataFrom({ year, kind }: Period): CalendarDate {
  const { month, day, yearBefore } = cutOffs[kind].from;
  return { year: yearBefore ? year - 1 : year, month, day };
}

/** The last day whose events are counted. */
export function dataTo({ year, kind }: Period): CalendarDate {
  return { year, ...cutOffs[kind].to };
}

/** The last day on which the report is in time. */
export function dueDate({ year, kind }: Period): CalendarDate {
  return { year, ...cutOffs[kind].due };
}

/** Days until the report is due: 0 on the day itself, negative when it is overdue. */
export function daysLeft(period: Period, today: CalendarDate): number {
  return daysBetween(today, dueDate(period));
}

/** The period to report on: the one with the earliest due date not yet past; from 21/12 on Quý I of the next year. */
export function periodInForce(today: CalendarDate): Period {
  const { year } = today;
  const kind = periodKinds.find((candidate) => daysLeft({ year, kind: candidate }, today) >= 0);
  return kind ? { year, kind } : { year: year + 1, kind: 'Q1' };
}
