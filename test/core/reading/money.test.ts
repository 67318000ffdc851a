import { line, money, readText } from './contexts';

describe('a text in a sum of money', () => {
  test.each([
    ['4.559.051', 'convert 4559051'],
    ['2.839.200', 'convert 2839200'],
    ['4,559,051', 'convert 4559051'],
    ['4559051', 'convert 4559051'],
    ['1.234.567,89', 'convert 1234567.89'],
    ['1,234,567.89', 'convert 1234567.89'],
    ['1 234,5', 'convert 1234.5'],
    ['1 234', 'convert 1234'],
    ['12,5', 'convert 12.5'],
    ['12.5', 'convert 12.5'],
    ['1.2345', 'convert 1.2345'],
    ['1.234', 'ambiguous 1234 1.234 (thousandsOrDecimal)'],
    ['1,234', 'ambiguous 1234 1.234 (thousandsOrDecimal)'],
    ['-1.234', 'ambiguous -1234 -1.234 (thousandsOrDecimal)'],
    ['1.234,567', 'convert 1234.567 (thousandth 1234567)'],
    ['0,125', 'convert 0.125 (thousandth 125)'],
    ['12 triệu đồng', 'convert 12'],
    ['12 triệu', 'convert 12'],
    ['12,5 Triệu Đồng.', 'convert 12.5'],
    ['12 tỷ', 'unreadable (words)'],
    ['12 tỉ đồng', 'unreadable (words)'],
    ['12 tr', 'unreadable (words)'],
    ['12 đồng', 'unreadable (words)'],
    ['12 nghìn triệu đồng', 'unreadable (words)'],
    ['Không', 'convert 0'],
    ['không có', 'convert 0'],
    ['500/1000', 'ambiguous 500 1000 of 500/1000 (fraction)'],
    ['62,28%', 'ambiguous 62.28 (percentSign)'],
    ['1.23.4', 'unreadable (malformed)'],
    ['-', 'ambiguous 0 (dash)'],
  ])('the text %j in a sum of money is read as %s', (text, expected) => {
    expect(line(readText(text, money))).toBe(expected);
  });
});
