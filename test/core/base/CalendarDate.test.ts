import fc from 'fast-check';
import {
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  formatDate,
  isCalendarDate,
} from '../../../src/core/base/CalendarDate';
import { date, printed } from '../../support/dates';

test.each([
  ['01/01/1970', 0],
  ['31/12/1969', -1],
  ['01/03/1970', 59],
  ['29/02/2000', 11_016],
  ['01/03/2000', 11_017],
  ['01/01/1', -719_162],
  ['01/03/0', -719_468],
  ['29/02/0', -719_469],
] as const)('%s has the day number %i', (text, number) => {
  expect(dayNumber(date(text))).toBe(number);
  expect(dateOfDayNumber(number)).toEqual(date(text));
});

test('dayNumber and dateOfDayNumber agree with the calendar of JavaScript', () => {
  const machine = (number: number): string => {
    const [year, month, day] = new Date(number * 86_400_000).toISOString().slice(0, 10).split('-').map(Number);
    return printed({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  };
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      expect(printed(dateOfDayNumber(number))).toBe(machine(number));
      expect(dayNumber(dateOfDayNumber(number))).toBe(number);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['29/02/2024', true],
  ['29/02/2023', false],
  ['29/02/1900', false],
  ['29/02/2000', true],
  ['31/04/2022', false],
  ['31/12/2022', true],
  ['32/12/2022', false],
  ['00/01/2022', false],
  ['01/00/2022', false],
  ['01/13/2022', false],
  ['1.5/01/2022', false],
] as const)('isCalendarDate of %s is %s', (text, expected) => {
  expect(isCalendarDate(date(text))).toBe(expected);
});

test.each([
  ['14/12/2022', '20/12/2022', 6],
  ['20/12/2022', '14/12/2022', -6],
  ['31/12/2022', '01/01/2023', 1],
  ['28/02/2024', '01/03/2024', 2],
  ['15/12/2021', '14/12/2022', 364],
] as const)('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(date(from), date(to))).toBe(days);
});

test('formatDate writes day and month with two digits each', () => {
  expect(formatDate({ year: 2022, month: 9, day: 5 })).toBe('05/09/2022');
  expect(formatDate({ year: 1900, month: 12, day: 31 })).toBe('31/12/1900');
});
