import { dateOfDayNumber, dayNumber, isCalendarDate } from './CalendarDate';
import type { CalendarDate } from './CalendarDate';

/** Day number of serial 0 as Excel counts from March 1900 on: 30/12/1899. */
const SERIAL_ZERO = -25_569;
/** Excel's 1900 system has a 29/02/1900, as Lotus 1-2-3 had; the calendar has not. Days before it count one less. */
const PHANTOM = { serial: 60, date: { year: 1900, month: 2, day: 29 } } as const;
/** 31/12/9999 */
const LAST_SERIAL = 2_958_465;

/** The number that Excel stores for a date, 1900 system: 01/01/1900 is 1. Undefined for a date that it cannot store. */
export function serialOf(date: CalendarDate): number | undefined {
  const { year, month, day } = PHANTOM.date;
  if (date.year === year && date.month === month && date.day === day) return PHANTOM.serial;
  if (!isCalendarDate(date)) return undefined;
  const counted = dayNumber(date) - SERIAL_ZERO;
  const serial = counted > PHANTOM.serial ? counted : counted - 1;
  return serial >= 1 && serial <= LAST_SERIAL ? serial : undefined;
}

/** The day that Excel shows for a stored number; the fraction is the time of day. Undefined outside 1 … 31/12/9999. */
export function dateOfSerial(serial: number): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL)) return undefined;
  if (whole === PHANTOM.serial) return PHANTOM.date;
  return dateOfDayNumber((whole > PHANTOM.serial ? whole : whole + 1) + SERIAL_ZERO);
}
