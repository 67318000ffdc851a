import { dateOfDayNumber, dayNumber, isCalendarDate } from './CalendarDate';
import type { CalendarDate } from './CalendarDate';

/** The day number of serial 0, as Excel counts from March 1900 on: 30/12/1899. */
const SERIAL_ZERO = -25_569;
/** Excel's 1900 system has a 29/02/1900, as Lotus 1-2-3 had, but the calendar does not. Serials before it are one less. */
const PHANTOM = { serial: 60, date: { year: 1900, month: 2, day: 29 } } as const;
/** The serial of 31/12/9999. */
const LAST_SERIAL = 2_958_465;

/** Returns the number that Excel stores for a date in the 1900 system: 1 for 01/01/1900. Undefined if it cannot store the date. */
export function serialOf(date: CalendarDate): number | undefined {
  const { year, month, day } = PHANTOM.date;
  if (date.year === year && date.month === month && date.day === day) return PHANTOM.serial;
  if (!isCalendarDate(date)) return undefined;
  const days = dayNumber(date) - SERIAL_ZERO;
  const serial = days > PHANTOM.serial ? days : days - 1;
  return serial >= 1 && serial <= LAST_SERIAL ? serial : undefined;
}

/** Returns the day that Excel shows for a stored number; the fraction is the time of day. Undefined before 1 and after 31/12/9999. */
export function dateOfSerial(serial: number): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL)) return undefined;
  if (whole === PHANTOM.serial) return PHANTOM.date;
  return dateOfDayNumber((whole > PHANTOM.serial ? whole : whole + 1) + SERIAL_ZERO);
}
