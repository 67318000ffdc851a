import { explain, explained, fix, mixedRounding, notice, overwritten, reading } from './findings';
import { figures, report } from '../../support/scenario';

describe('ratios rounded and cut off in one form', () => {
  // 355/468 = 75.8547: 75 cut off, 76 rounded. 978/1170 = 83.5897: 83 cut off, 84 rounded.
  const changed = '| 7:6.8.2 | 355 |';

  test('a form with rounded and cut ratios gives one notice', () => {
    expect(report(`${changed} \n | 7:6.8 | 75 | \n | 7:6.6 | 84 |`)).toEqual([
      overwritten('BM7'),
      mixedRounding('BM7'),
    ]);
  });

  test.each([
    ['both rounded', '76', '84'],
    ['both cut off', '75', '83'],
    ['rounded, at decimals of their own', '75.9', '83.59'],
    ['one of them wrong', '75', '85'],
  ])('ratios give no notice where they are %s', (_what, first, second) => {
    const wrong = second === '85' ? [explain('7:6.6-ratio', 85, 83.59)] : [];
    expect(report(`${changed} \n | 7:6.8 | ${first} | \n | 7:6.6 | ${second} |`)).toEqual([
      overwritten('BM7'),
      ...wrong,
    ]);
  });

  test('a figure that is both the rounded and the cut ratio shows neither way: 62.5 is exact, 75.85 is either', () => {
    expect(report(`${changed} \n | 7:6.8 | 75.85 | \n | 7:6.6 | 83 | \n | 7:6.7 | 62.5 |`)).toEqual([
      overwritten('BM7'),
    ]);
  });

  test('ratios above 99.5 show no way of rounding: 2999/3000 = 99.9667 may be cut off beside 50/51 = 98.0392 rounded', () => {
    // 98.04 is rounded at two decimals, where 98.03 would be cut off.
    expect(report('| 3:3.3 | 99.9 | \n | 3:3.4 | 98.04 |')).toEqual([overwritten('BM3')]);
    // 3971/4000 = 99.275 is below: 99.2 is cut off, 99.3 rounded.
    expect(report('| 3:3.1.2 | 3971 | \n | 3:3.1 | 99.2 | \n | 3:3.4 | 98.04 |')).toEqual([
      overwritten('BM3'),
      mixedRounding('BM3'),
    ]);
  });

  test('each of two forms may round in its own way', () => {
    // 83.58 of 83.5897 is cut off; 66.67 of 66.6667 rounded.
    expect(report('| 7:6.6 | 83.58 | \n | 2:3.4 | 24 | \n | 2:3.2 | 66.67 |')).toEqual([
      overwritten('BM2'),
      overwritten('BM7'),
    ]);
  });
});

describe('a date in a count that does not dwarf its form', () => {
  // 9/9/2022 is day 44562 + 251 of Excel: 44562 is 1/1/2022, and 9/9 is day 252 of the year.
  // Most of the other counts are 600, so that a hundred times their median is above every date.
  const others = ['1.1', '1.3', '3', '4.1', '4.2', '4.3', '4.4'].map((code) => `| 5:${code} | 600 |`);
  const form = (...lines: readonly string[]): string => [...others, ...lines].join('\n');

  test('the count 44813 beside 10, 21, 92 and 0 may be the date 9/9/2022', () => {
    expect(report(form('| 5:2.1 | 44813 |'))).toEqual([notice('5:2.1-type', 44813)]);
  });

  test('a count is a possible date of the year of the report only', () => {
    // 44813 + 4 × 365 + 1 = 46274 is 9/9/2026.
    expect(report(form('| 5:2.1 | 44813 |'), { period: '2026-N' })).toEqual([]);
    expect(report(form('| 5:2.1 | 46274 |'), { period: '2026-N' })).toEqual([notice('5:2.1-type', 46274)]);
    expect(report(form('| 5:2.1 | 46274 |'))).toEqual([]);
  });

  test('a count among others of its size is no date', () => {
    expect(report(form('| 5:2.1 | 44813 |', '| 5:2.4 | 1000 |'))).toEqual([]);
    expect(report(form('| 5:2.1 | 44813 |', '| 5:2.4 | 999 |'))).toEqual([notice('5:2.1-type', 44813)]);
  });
});

describe('percentages that Excel keeps as fractions of 1', () => {
  test('0.1216 in the format of a percentage is a reading of 12.16', () => {
    expect(report('| 4:1.5.4 | 0.1216 {0.00%} |')).toEqual([reading('4:1.5.4', 0.1216, 12.16)]);
    expect(figures('| 4:1.5.4 | 0.1216 {0.00%} |').value('BM4:1.5.4')).toBe(12.16);
  });

  test('1 shown as 100% is a reading of 100, in a row filled by formula as well', () => {
    expect(report('| 7:3 | 1 {0%} |')).toEqual([reading('7:3', 1, 100)]);
    expect(report('| 1:2 | 0.9 {0%} |')).toEqual([overwritten('BM1'), reading('1:2', 0.9, 90)]);
  });

  test('a percentage between 0 and 1 without the format gives a notice and is used meanwhile', () => {
    expect(report('| 7:3 | 0.98 |')).toEqual([notice('7:3-range', 0.98, 98)]);
    expect(figures('| 7:3 | 0.98 |').value('BM7:3')).toBe(0.98);
  });

  test('a percentage of 0 gives no notice', () => {
    expect(report('| 7:3 | 0 |')).toEqual([]);
  });

  test('a broken relation takes the place of the notice: 0.97 lies below 95, and 0.9 is not 90', () => {
    expect(report('| 7:5.2 | 0.97 |')).toEqual([explain('7:5.2-average', 0.97)]);
    expect(report('| 1:2 | 0.9 |')).toEqual([fix('1:2-ratio', 0.9, 90)]);
  });
});

describe('a thousands dot that Excel took for a decimal point', () => {
  test.each([
    [1.8, 1800],
    [1.76, 1760],
    [1.234, 1234],
    [399.018, 399018],
  ])('the count %d must be fixed and may be %d', (typed, expected) => {
    expect(report(`| 5:2.1 | ${typed} |`)).toEqual([fix('5:2.1-type', typed, expected)]);
  });

  test('a dot with more than three decimals or with 0 before it parts no thousands', () => {
    expect(report('| 5:2.1 | 0.5 |')).toEqual([fix('5:2.1-type', 0.5)]);
    expect(report('| 5:2.1 | 1.2345 |')).toEqual([fix('5:2.1-type', 1.2345)]);
  });

  test('money with exactly three decimals must be explained and is used meanwhile', () => {
    // 2839.2 of 4559.051 is below the plan, as 2839200 of 4559051 would be.
    const table = '| 6:1.1 | 4559.051 | \n | 6:1.2 | 2839.2 |';
    expect(report(table)).toEqual([explain('6:1.1-type', 4559.051, 4559051)]);
    expect(figures(table).value('BM6:1.1')).toBe(4559.051);
    expect(report('| 6:1.1 | 4559.051 | Đúng là 4.559 triệu | \n | 6:1.2 | 2839.2 |')).toEqual([
      explained('6:1.1-type', 4559.051, 4559051),
    ]);
  });

  test('money with one or two decimals gives no finding', () => {
    expect(report('| 6:1.2 | 2839200.5 |')).toEqual([]);
    expect(report('| 6:1.2 | 2839200.25 |')).toEqual([]);
  });
});

describe('words for a code', () => {
  test.each([
    ['1:7', 'Có', 1],
    ['7:1', 'Hoàn thành', 1],
    ['7:1', 'Chưa', 0],
    ['7:4', 'Đang làm', 1],
    ['1:6.2', 'Kết hợp', 2],
  ])('in row %s the text %s is a reading of the code %d', (row, typed, code) => {
    expect(report(`| ${row} | ${typed} |`)).toEqual([reading(row, typed, code)]);
  });

  test('rules use the code that the words mean: without a survey there are no questionnaires', () => {
    expect(report('| 1:6 | Không | \n | 1:6.2 | |')).toEqual([reading('1:6', 'Không', 0), fix('1:6.1-code', 1800)]);
  });
});
