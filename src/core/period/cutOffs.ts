import { daysBetween } from './CalendarDate';
import type { CalendarDate } from './CalendarDate';
import { periodKinds } from './Period';
import type { Period, PeriodKind } from './Period';

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

interface CutOffs {
  /** Of the period's year, or of the year before where the period reaches back. */
  readonly from: DayOfYear & { readonly yearBefore?: true };
  readonly to: DayOfYear;
  readonly due: DayOfYear;
}

/** When figures are closed and reports are due, by Công văn 581/BNV-CCHC. Quý III alone starts where another one ends. */
const cutOffs: Readonly<Record<PeriodKind, CutOffs>> = {
  Q1: { from: { day: 15, month: 12, yearBefore: true }, to: { day: 14, month: 3 }, due: { day: 20, month: 3 } },
  '6T': { from: { day: 15, month: 12, yearBefore: true }, to: { day: 14, month: 6 }, due: { day: 20, month: 6 } },
  Q3: { from: { day: 15, month: 6 }, to: { day: 14, month: 9 }, due: { day: 20, month: 9 } },
  N: { from: { day: 15, month: 12, yearBefore: true }, to: { day: 14, month: 12 }, due: { day: 20, month: 12 } },
};

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
