import fc from 'fast-check';
import { dateOfSerial, serialOf } from '../../../src/core/base/excelSerial';
import { daysBetween } from '../../../src/core/base/CalendarDate';
import { anyDate, date } from '../../support/dates';

describe('serials of dates in the 1900 system of Excel', () => {
  test.each([
    ['01/01/1900', 1],
    ['28/02/1900', 59],
    ['29/02/1900', 60],
    ['01/03/1900', 61],
    ['01/01/1970', 25_569],
    ['29/02/2000', 36_585],
    ['15/12/2021', 44_545],
    ['09/09/2022', 44_813],
    ['14/12/2022', 44_909],
    ['31/12/9999', 2_958_465],
  ] as const)('the date %s has the serial %i', (text, serial) => {
    expect(serialOf(date(text))).toBe(serial);
    expect(dateOfSerial(serial)).toEqual(date(text));
  });

  test.each(['31/12/1899', '01/01/10000', '29/02/2023', '31/06/2022', '01/13/2022'])(
    'the date %s has no serial',
    (text) => {
      expect(serialOf(date(text))).toBeUndefined();
    },
  );

  test.each([0, 0.99, -1, 2_958_466, NaN, Infinity, -Infinity])('the number %d is no date', (serial) => {
    expect(dateOfSerial(serial)).toBeUndefined();
  });

  test('dateOfSerial ignores the fraction, which is the time of day', () => {
    expect(dateOfSerial(44_813.999)).toEqual(date('09/09/2022'));
    expect(dateOfSerial(2_958_465.5)).toEqual(date('31/12/9999'));
  });

  test('serialOf reads back every serial, and the difference of two serials is the number of days between their dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
        const day = dateOfSerial(serial);
        expect(day && serialOf(day)).toBe(serial);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect((serialOf(b) ?? NaN) - (serialOf(a) ?? NaN)).toBe(daysBetween(a, b));
      }),
    );
  });

  test('serialOf reads back every day from 1900 to 2100, including the 29/02/1900 that only Excel has', () => {
    const last = serialOf(date('31/12/2100')) ?? 0;
    const days = Array.from({ length: last }, (_, index) => dateOfSerial(index + 1));
    expect(days.map((day) => day && serialOf(day))).toEqual(days.map((_, index) => index + 1));
    const leapDays = days.filter((day) => day?.year === 1900 && day.month === 2 && day.day === 29);
    expect(leapDays).toHaveLength(1);
    expect(days.indexOf(leapDays[0])).toBe(59);
  });
});
