import type { ReadingContext } from '../../../src/core/reading';
import { count, line, money, percent, readText, survey } from './contexts';

/** Every spelling of the report of Bến Tre province for 2022, with the type of its row. */
describe('the report of 2022 as filed', () => {
  const filed: readonly [ReadingContext, string, string][] = [
    [
      count,
      '0 1 10 101 1177 120 1368 14 142 143 150 18 191 2 21 24 246 29 3 34 352 36 370 38 402 442 468 5 506 51 510 53 614 634 70 72 8 87 89 90 92 978',
      '0 1 10 101 1177 120 1368 14 142 143 150 18 191 2 21 24 246 29 3 34 352 36 370 38 402 442 468 5 506 51 510 53 614 634 70 72 8 87 89 90 92 978',
    ],
    [count, '03 05', '3 5'],
    [
      count,
      '1.403 1.650 1.762 1.769 1.800 131.590 19.380 20.160 395.318 399.018 60.755 60.867 755.532 755.536 82.888',
      '1403 1650 1762 1769 1800 131590 19380 20160 395318 399018 60755 60867 755532 755536 82888',
    ],
    [count, '26/26 615/615', '26 615'],
    [percent, '100 2 63 95 97 98 62.28 99,1 99,8 99,9', '100 2 63 95 97 98 62.28 99.1 99.8 99.9'],
    [percent, '100% 12.16% 10,88% 11,2% 75.2%', '100 12.16 10.88 11.2 75.2'],
    [money, '4.559.051 2.839.200', '4559051 2839200'],
    [survey, '1 2', '1 2'],
  ];

  test.each(
    filed.flatMap(([context, typed, values]) =>
      typed.split(' ').map((text, at) => [context.type, text, Number(values.split(' ')[at]), context] as const),
    ),
  )('in a row of the type %s the text %s is %d', (_type, text, value, context) => {
    expect(readText(text, context)).toMatchObject({ verdict: 'convert', value, text });
  });

  test.each([
    ['100% (17/17)', 'convert 100 of 17/17 %'],
    ['100% (9/9)', 'convert 100 of 9/9 %'],
  ])('the percentage %s is read as %s', (text, expected) => {
    expect(line(readText(text, percent))).toBe(expected);
  });
});
