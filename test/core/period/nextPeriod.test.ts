import fc from 'fast-check';
import {
  comparePeriods,
  dueDate,
  formatPeriod,
  nextPeriod,
  periodBefore,
  periodInForce,
  yearBefore,
} from '../../../src/core/period';
import { dateOfDayNumber, dayNumber } from '../../../src/core/base/CalendarDate';
import { anyPeriod } from '../../support/dates';

test.each([
  ['Q1', '2022-6T'],
  ['6T', '2022-Q3'],
  ['Q3', '2022-N'],
  ['N', '2023-Q1'],
] as const)('2022-%s is followed by %s', (kind, next) => {
  expect(formatPeriod(nextPeriod({ year: 2022, kind }))).toBe(next);
});

test('the next period is in force on the day after the due date of the one before', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(comparePeriods(nextPeriod(period), period)).toBeGreaterThan(0);
      expect(periodBefore(nextPeriod(period))).toEqual(period);
      expect(periodInForce(dateOfDayNumber(dayNumber(dueDate(period)) + 1))).toEqual(nextPeriod(period));
    }),
  );
});

test('the same kind of period a year before is four periods before', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(nextPeriod(nextPeriod(nextPeriod(nextPeriod(yearBefore(period)))))).toEqual(period);
    }),
  );
});
