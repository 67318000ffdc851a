import type { ReadingContext } from '../../../src/core/reading';
import { levels, line, readNumber, readText, survey } from './contexts';

describe('a text in a row of codes', () => {
  test.each<[string, string, ReadingContext]>([
    ['1', 'convert 1', survey],
    ['01', 'convert 1', survey],
    ['1.', 'convert 1', survey],
    ['7', 'convert 7', survey],
    ['Có', 'convert 1', survey],
    ['có.', 'convert 1', survey],
    ['CÓ'.normalize('NFD'), 'convert 1', survey],
    ['Không', 'convert 0', survey],
    ['1 (Có)', 'convert 1', survey],
    ['1 - Có', 'convert 1', survey],
    ['1: có', 'convert 1', survey],
    ['Có = 1', 'convert 1', survey],
    ['Có (1)', 'convert 1', survey],
    ['Có=1', 'convert 1', survey],
    ['0 (Có)', 'ambiguous 0 1 (codeWord)', survey],
    ['Không = 1', 'ambiguous 1 0 (codeWord)', survey],
    ['Có = 1; Không = 0', 'unreadable (words)', survey],
    ['Có tổ chức', 'unreadable (words)', survey],
    ['2 cấp', 'convert 1', levels],
    ['3 cấp', 'convert 2', levels],
    ['2', 'convert 2', levels],
    ['1 (2 cấp)', 'convert 1', levels],
    ['2 cấp = 1', 'convert 1', levels],
    ['2 (2 cấp)', 'ambiguous 2 1 (codeWord)', levels],
    ['chưa có', 'convert 0', levels],
    ['Không', 'ambiguous (none)', levels],
    ['-', 'ambiguous (dash)', levels],
    ['1,5', 'unreadable (notWhole)', levels],
    ['1/2', 'ambiguous 1 2 of 1/2 (fraction)', levels],
    ['', 'blank', levels],
  ])('the text %j in a row of codes is read as %s', (text, expected, context) => {
    expect(line(readText(text, context))).toBe(expected);
  });

  test('a word that belongs to two codes is ambiguous', () => {
    const codes = [
      { value: 1, words: ['Đang làm'] },
      { value: 2, words: ['Hoàn thành', 'đang làm'] },
    ];
    expect(line(readText('đang làm', { ...levels, codes }))).toBe('ambiguous 1 2 (codeWord)');
  });

  test.each([
    [1, 'General', 'clean 1'],
    [7, '0', 'clean 7'],
    [1.5, 'General', 'unreadable (notWhole)'],
    [1, '0%', 'ambiguous 100 1 (percentFormat)'],
    [0, '0%', 'clean 0'],
  ])('the number %d with the format %s in a row of codes is read as %s', (value, numberFormat, expected) => {
    expect(line(readNumber(value, numberFormat, survey))).toBe(expected);
  });
});
