import fc from 'fast-check';
import { dateOfDayNumber, dayNumber } from '../../src/core/base/CalendarDate';
import { periodKinds } from '../../src/core/base/PeriodKind';
import type { Period } from '../../src/core/period';
import type { CalendarDate } from '../../src/core/base/CalendarDate';

/** `15/12/2021` → the day. */
export function date(text: string): CalendarDate {
  const [day = 0, month = 0, year = 0] = text.split('/').map(Number);
  return { year, month, day };
}

/** The day → `15/12/2021`. */
export function printed({ year, month, day }: CalendarDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** Any day of the years for which there are periods. */
export const anyDate = fc
  .integer({ min: dayNumber(date('01/01/2000')), max: dayNumber(date('31/12/2100')) })
  .map(dateOfDayNumber);

export const anyPeriod: fc.Arbitrary<Period> = fc.record({
  year: fc.integer({ min: 2000, max: 2100 }),
  kind: fc.constantFrom(...periodKinds),
});
