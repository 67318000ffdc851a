import type { CalendarDate } from './CalendarDate';

/** The calendar date in Việt Nam, whatever time zone the machine is set to: cut-off dates are dates there. */
export function todayInVietNam(now: Date): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).formatToParts(now);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

/** `2022-12-15T16:05`, there. */
export function nowInVietNam(now: Date): string {
  // Swedish dates are written as ISO 8601 has it.
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(now)
    .replace(' ', 'T');
}
