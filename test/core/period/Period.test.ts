import fc from 'fast-check';
import { comparePeriods, formatPeriod, parsePeriod } from '../../../src/core/period';
import { anyPeriod } from '../../support/dates';

describe('a period is written YEAR-KIND', () => {
  test.each([
    ['2022-N', 2022, 'N'],
    ['2022-n', 2022, 'N'],
    ['2023-Q1', 2023, 'Q1'],
    ['2023-q3', 2023, 'Q3'],
    ['2022-6t', 2022, '6T'],
    ['2000-6T', 2000, '6T'],
    ['2100-Q3', 2100, 'Q3'],
  ] as const)('%s is the period of %i of the kind %s', (text, year, kind) => {
    expect(parsePeriod(text)).toEqual({ ok: true, period: { year, kind } });
  });

  test.each([
    ['', 'shape'],
    ['2022', 'shape'],
    ['N-2022', 'shape'],
    ['2022N', 'shape'],
    ['2022-', 'shape'],
    ['22-N', 'shape'],
    ['2022-N ', 'shape'],
    ['2022-N\n', 'shape'],
    ['2022 - N', 'shape'],
    ['٢٠٢٢-N', 'shape'],
    ['2022-Năm', 'shape'],
    ['2022-Q2', 'kind'],
    ['2022-9T', 'kind'],
    ['1999-N', 'year'],
    ['2101-Q1', 'year'],
  ] as const)('the text %j is no period because of its %s', (text, reason) => {
    expect(parsePeriod(text)).toEqual({ ok: false, reason });
  });

  test('parsePeriod reads back every period, and no text makes it throw', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(formatPeriod(period))).toEqual({ ok: true, period });
        expect(parsePeriod(formatPeriod(period).toLowerCase())).toEqual({ ok: true, period });
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parsePeriod(text).ok === 'boolean'));
  });
});

test('comparePeriods sorts periods in the order in which they fall due', () => {
  const texts = ['2023-Q1', '2022-N', '2022-Q1', '2022-Q3', '2021-N', '2022-6T'];
  const periods = texts.flatMap((text) => {
    const parsed = parsePeriod(text);
    return parsed.ok ? [parsed.period] : [];
  });
  expect(periods.sort(comparePeriods).map(formatPeriod)).toEqual([
    '2021-N',
    '2022-Q1',
    '2022-6T',
    '2022-Q3',
    '2022-N',
    '2023-Q1',
  ]);
});
