/** A day of the Gregorian calendar, without a time and a time zone. Months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsOfDay = 86_400_000;

/**
 * Days since 01/01/1970, negative before, the Gregorian calendar continued backwards. A day or month beyond its end
 * counts on: 31/04 is 01/05. NaN beyond the 275,000 years that JavaScript has.
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; the same days, 400 years on, are not touched by that.
  return Date.UTC(year + 400, month - 1, day) / millisecondsOfDay - daysOf400Years;
}

/** The Gregorian calendar repeats itself after 400 years. */
const daysOf400Years = 146_097;

/** The day of a day number, a whole one. */
export function dateOfDayNumber(number: number): CalendarDate {
  const date = new Date(number * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether the calendar has this day: 29/02/2024 but not 29/02/2023, no fractions. */
export function isCalendarDate(date: CalendarDate): boolean {
  if (![date.year, date.month, date.day].every(Number.isInteger)) return false;
  const { year, month, day } = dateOfDayNumber(dayNumber(date));
  return year === date.year && month === date.month && day === date.day;
}

/** Days from one day to the other; negative where `to` is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** `05/09/2022`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}
