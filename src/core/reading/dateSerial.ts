import type { CalendarDate } from './Reading';

const MILLISECONDS_A_DAY = 86_400_000;
/** 31/12/9999, the last date that Excel has. */
const LAST_SERIAL = 2_958_465;
/** Excel counts a 29/02/1900 that never was. */
const FIRST_OF_MARCH_1900 = 61;

/** The date of a serial in Excel's 1900 system; undefined for what is no whole day of it. */
export function dateOf(serial: number): CalendarDate | undefined {
  if (!Number.isInteger(serial) || serial < 1 || serial > LAST_SERIAL) return undefined;
  const days = serial < FIRST_OF_MARCH_1900 ? serial + 1 : serial;
  const date = new Date(Date.UTC(1899, 11, 30) + days * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 05/09/2022 */
export function printedDate(date: CalendarDate): string {
  return `${String(date.day).padStart(2, '0')}/${String(date.month).padStart(2, '0')}/${date.year}`;
}
