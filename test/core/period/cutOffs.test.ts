import fc from 'fast-check';
import { dateOfDayNumber, dayNumber, daysBetween } from '../../../src/core/base/CalendarDate';
import {
  comparePeriods,
  dataFrom,
  dataTo,
  daysLeft,
  dueDate,
  formatPeriod,
  periodInForce,
} from '../../../src/core/period';
import { anyDate, anyPeriod, date, printed } from '../../support/dates';

test.each([
  ['Q1', '15/12/2021', '14/03/2022', '20/03/2022'],
  ['6T', '15/12/2021', '14/06/2022', '20/06/2022'],
  ['Q3', '15/06/2022', '14/09/2022', '20/09/2022'],
  ['N', '15/12/2021', '14/12/2022', '20/12/2022'],
] as const)('2022-%s counts from %s to %s and is due on %s', (kind, from, to, due) => {
  const period = { year: 2022, kind };
  expect(printed(dataFrom(period))).toBe(from);
  expect(printed(dataTo(period))).toBe(to);
  expect(printed(dueDate(period))).toBe(due);
});

describe('the period in force is the one with the earliest due date not yet past', () => {
  test.each([
    ['20/12/2021', '2021-N', 0],
    ['21/12/2021', '2022-Q1', 89],
    ['31/12/2021', '2022-Q1', 79],
    ['01/01/2022', '2022-Q1', 78],
    ['14/03/2022', '2022-Q1', 6],
    ['20/03/2022', '2022-Q1', 0],
    ['21/03/2022', '2022-6T', 91],
    ['20/06/2022', '2022-6T', 0],
    ['21/06/2022', '2022-Q3', 91],
    ['20/09/2022', '2022-Q3', 0],
    ['21/09/2022', '2022-N', 90],
    ['20/12/2022', '2022-N', 0],
    ['21/12/2022', '2023-Q1', 89],
    ['29/02/2024', '2024-Q1', 20],
  ] as const)('on %s it is %s, with %i days left', (today, period, left) => {
    const inForce = periodInForce(date(today));
    expect(formatPeriod(inForce)).toBe(period);
    expect(daysLeft(inForce, date(today))).toBe(left);
  });

  test('the period in force is never overdue, and every earlier one is', () => {
    fc.assert(
      fc.property(anyDate, anyPeriod, (today, other) => {
        const inForce = periodInForce(today);
        expect(daysLeft(inForce, today)).toBeGreaterThanOrEqual(0);
        if (comparePeriods(other, inForce) < 0) expect(daysLeft(other, today)).toBeLessThan(0);
      }),
    );
  });

  test('a period stays in force through its due date and no longer', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const due = dayNumber(dueDate(period));
        expect(periodInForce(dateOfDayNumber(due))).toEqual(period);
        expect(comparePeriods(periodInForce(dateOfDayNumber(due + 1)), period)).toBeGreaterThan(0);
      }),
    );
  });
});

test.each([
  ['15/12/2022', 5],
  ['20/12/2022', 0],
  ['21/12/2022', -1],
  ['20/01/2023', -31],
] as const)('on %s the report of 2022-N is due in %i days', (today, left) => {
  expect(daysLeft({ year: 2022, kind: 'N' }, date(today))).toBe(left);
});

test('a period ends six days before its report is due', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(daysBetween(dataFrom(period), dataTo(period))).toBeGreaterThan(80);
      expect(daysBetween(dataTo(period), dueDate(period))).toBe(6);
    }),
  );
});
