/** A day of the Gregorian calendar, without time or time zone. Months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsOfDay = 86_400_000;

/**
 * Returns the days since 01/01/1970, negative before it, in the proleptic Gregorian calendar. A day or month beyond its
 * end counts on: 31/04 is 01/05. NaN outside the roughly 275,000 years that JavaScript supports.
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999. The calendar repeats after 400 years, so a year moved by 400 avoids that.
  return Date.UTC(year + 400, month - 1, day) / millisecondsOfDay - daysOf400Years;
}

/** The Gregorian calendar repeats after so many days. */
const daysOf400Years = 146_097;

/** Returns the day of a whole day number, see `dayNumber`. */
export function dateOfDayNumber(number: number): CalendarDate {
  const date = new Date(number * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True if the calendar has this day: 29/02/2024, but not 29/02/2023 and no fractions. */
export function isCalendarDate(date: CalendarDate): boolean {
  if (![date.year, date.month, date.day].every(Number.isInteger)) return false;
  const { year, month, day } = dateOfDayNumber(dayNumber(date));
  return year === date.year && month === date.month && day === date.day;
}

/** Returns the days from one day to another; negative if `to` is the earlier day. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Formats a day as `05/09/2022`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}
