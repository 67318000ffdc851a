import { dateOf } from '../../../src/core/reading/dateSerial';

test.each([
  [1, { year: 1900, month: 1, day: 1 }],
  [59, { year: 1900, month: 2, day: 28 }],
  [61, { year: 1900, month: 3, day: 1 }],
  [44813, { year: 2022, month: 9, day: 9 }],
  [44985, { year: 2023, month: 2, day: 28 }],
  [45351, { year: 2024, month: 2, day: 29 }],
  [2958465, { year: 9999, month: 12, day: 31 }],
])('serial %i', (serial, date) => {
  expect(dateOf(serial)).toEqual(date);
});

test.each([0, -1, 1.5, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no date', (serial) => {
  expect(dateOf(serial)).toBeUndefined();
});
