/** A day of the Gregorian calendar, without a time and a time zone. Months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of 400 years; after them the Gregorian calendar repeats itself. */
const DAYS_OF_ERA = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;

/**
 * Days since 01/01/1970, negative before, the Gregorian calendar continued backwards for ever.
 * Years are counted from 1 March, so that a leap day is the last day of its year.
 * (H. Hinnant, chrono-compatible low-level date algorithms: days_from_civil.)
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - EPOCH;
}

/** The day of a day number, a whole one. (The same source: civil_from_days.) */
export function dateOfDayNumber(number: number): CalendarDate {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/** Whether the calendar has this day: 29/02/2024 but not 29/02/2023, no fractions. */
export function isCalendarDate(date: CalendarDate): boolean {
  if (![date.year, date.month, date.day].every(Number.isInteger) || date.month < 1 || date.month > 12) return false;
  const { year, month, day } = dateOfDayNumber(dayNumber(date));
  return year === date.year && month === date.month && day === date.day;
}

/** Days from one day to the other; negative where `to` is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}
