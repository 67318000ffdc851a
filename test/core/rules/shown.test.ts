import { percentage } from '../../../src/core/base/rounding';
import { shownRatio, shownTotal } from '../../support/shown';

describe('a ratio has two decimals and is rounded half up', () => {
  test.each([
    [1, 3, 33.33], // 33.333…
    [2, 3, 66.67], // 66.666…
    [1, 800, 0.13], // 0.125: half up
    [201, 20000, 1.01], // 1.005: half up, although no binary fraction is exactly that
    [978, 1368, 71.49], // 71.4912
    [38, 38, 100],
    [0, 5, 0],
    [5, 3, 166.67], // more than the whole: the part rule tells
    [2839200, 4559051, 62.28], // 62.2761
  ])('the ratio of %d to %d is %d', (numerator, denominator, expected) => {
    expect(percentage(numerator, denominator)).toBe(expected);
    expect(shownRatio(numerator, denominator)).toBe(expected);
  });

  test.each([
    [755532, 755536], // 99.99947
    [199999, 200000], // 99.9995, which would round to 100
    [9999999, 10000000],
  ])('a ratio is 99.99 at most while a part is outstanding: %d of %d', (numerator, denominator) => {
    expect(percentage(numerator, denominator)).toBe(99.99);
  });

  test('a ratio over zero or with a missing part shows nothing', () => {
    expect(percentage(0, 0)).toBeNaN();
    expect(percentage(5, 0)).toBeNaN();
    expect(shownRatio(5, 0)).toBe('empty');
    expect(shownRatio('empty', 5)).toBe('empty');
    expect(shownRatio(5, 'text')).toBe('empty');
  });
});

describe('a total', () => {
  test('a total is the sum of its parts: 5 + 101 + 506 = 612', () => {
    expect(shownTotal([5, 101, 506])).toBe(612);
  });

  test('a total shows the sum of the parts that are filled', () => {
    expect(shownTotal([5, 'empty', 506])).toBe(511);
  });

  test('a total shows nothing until a part is filled, and while a part is text', () => {
    expect(shownTotal(['empty', 'empty'])).toBe('empty');
    expect(shownTotal([5, 'text', 506])).toBe('empty');
  });

  test('a part of 0 is a figure', () => {
    expect(shownTotal([0, 'empty'])).toBe(0);
  });
});
