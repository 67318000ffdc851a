import { read, type ReadingContext } from '../../../src/core/reading';
import { count, line, money, percent, readNumber, survey } from './contexts';

describe('number cells', () => {
  test.each<[number, string, ReadingContext, string]>([
    [18, 'General', count, 'clean 18'],
    [-5, 'General', count, 'clean -5'],
    [-0, 'General', count, 'clean 0'],
    [1800, '#,##0', count, 'clean 1800'],
    [1799.9999999999998, 'General', count, 'clean 1800'],
    [2 ** 53, 'General', count, 'clean 9007199254740992'],
    [1.8, 'General', count, 'ambiguous 1800 (thousandsDot)'],
    [399.018, '0.000', count, 'ambiguous 399018 (thousandsDot)'],
    [131.59, 'General', count, 'ambiguous 131590 (thousandsDot)'],
    [-1.8, 'General', count, 'ambiguous -1800 (thousandsDot)'],
    [0.125, 'General', count, 'unreadable (notWhole)'],
    [1.2345, 'General', count, 'unreadable (notWhole)'],
    [1e-7, 'General', count, 'unreadable (notWhole)'],
    [44813, 'General', count, 'clean 44813 (date 9/9/2022)'],
    [44197, 'General', count, 'clean 44197 (date 1/1/2021)'],
    [44926, 'General', count, 'clean 44926 (date 31/12/2022)'],
    [44927, 'General', count, 'clean 44927'],
    // Formatted as a date, or turned into one
    [44813, 'd/m/yyyy', count, 'ambiguous 9 (date)'],
    [44809, '[$-409]d-mmm;@', count, 'ambiguous 5 9 (date)'],
    [9, 'dd/mm/yyyy', count, 'ambiguous 9 (date)'],
    [0.5, 'h:mm', count, 'unreadable (date)'],
    [-3, 'd-mmm', count, 'unreadable (date)'],
    [1e300, 'd-mmm', count, 'unreadable (date)'],
    [44813, 'd-mmm', percent, 'ambiguous 100 (date)'],
    [44809, 'd-mmm', percent, 'ambiguous 55.56 (date)'],
    // Percentages
    [0.1216, '0.00%', percent, 'convert 12.16 %'],
    [1, '0%', percent, 'convert 100 %'],
    [0.07, '0%', percent, 'convert 7 %'],
    [0.9999947, '0.00%', percent, 'convert 99.99947 %'],
    [1 / 3, '0.00%', percent, 'convert 33.3333333333 %'],
    [0, '0%', percent, 'convert 0 %'],
    [1e308, '0%', percent, 'unreadable (notFinite)'],
    [1, '0%', count, 'ambiguous 100 1 (percentFormat)'],
    [0.18, '0%', count, 'ambiguous 18 (percentFormat)'],
    [0.1216, '0.00%', count, 'unreadable (notWhole)'],
    [0, '0%', count, 'clean 0'],
    [0.5, '0%', money, 'ambiguous 50 0.5 (percentFormat)'],
    [100, 'General', percent, 'clean 100'],
    [12.16, '0.00', percent, 'clean 12.16'],
    [12.16, '0.00"%"', percent, 'clean 12.16'],
    [0.1216, 'General', percent, 'clean 0.1216 (fraction 12.16)'],
    [1, 'General', percent, 'clean 1 (fraction 100)'],
    [0, 'General', percent, 'clean 0'],
    [-0.5, 'General', percent, 'clean -0.5'],
    // Money
    [4559051, '#,##0', money, 'clean 4559051'],
    [1234.5, 'General', money, 'clean 1234.5'],
    [1.234, 'General', money, 'clean 1.234 (thousandth 1234)'],
    [Number.NaN, 'General', money, 'unreadable (notFinite)'],
    [Number.POSITIVE_INFINITY, 'General', count, 'unreadable (notFinite)'],
  ])('the number %d with the format %s is read by the type of its row', (value, numberFormat, context, expected) => {
    expect(line(readNumber(value, numberFormat, context))).toBe(expected);
  });

  test('the text of a number cell is the figure as a Vietnamese Excel shows it', () => {
    expect(readNumber(0.1216, '0.00%', percent)).toMatchObject({ text: '12,16%', decimals: 2 });
    expect(readNumber(1.8, 'General', count)).toMatchObject({ text: '1,8' });
    expect(readNumber(1e-7, 'General', count)).toMatchObject({ text: '0,0000001' });
    expect(readNumber(44809, 'd-mmm', count)).toMatchObject({ text: '05/09/2022' });
  });

  test('the decimals of a number cell are those of its shortest representation', () => {
    expect(readNumber(99.1, 'General', percent)).toMatchObject({ decimals: 1 });
    expect(readNumber(1e-7, 'General', money)).toMatchObject({ decimals: 7 });
    expect(readNumber(1.5e-7, 'General', money)).toMatchObject({ decimals: 8 });
    expect(readNumber(5e21, 'General', money)).toMatchObject({ decimals: 0 });
    expect(readNumber(0.1 + 0.2, 'General', money)).toMatchObject({ value: 0.3, decimals: 1 });
  });
});

describe('other cells', () => {
  test('an empty cell is blank', () => {
    expect(read({ kind: 'empty' }, 'General', count)).toEqual({ verdict: 'blank' });
  });

  test.each([true, false])('the boolean %s is unreadable in every row, including one of codes', (value) => {
    const text = value ? 'TRUE' : 'FALSE';
    expect(read({ kind: 'boolean', value }, 'General', survey)).toEqual({
      verdict: 'unreadable',
      text,
      reason: 'boolean',
    });
  });

  test('an error value is unreadable', () => {
    const text = '#DIV/0!';
    expect(read({ kind: 'error', text }, 'General', percent)).toEqual({ verdict: 'unreadable', text, reason: 'error' });
  });
});
