import { parsePeriod } from '../../../../src/core/period';
import type { Period } from '../../../../src/core/period';
import type { ThirdQuarter } from '../../../../src/core/catalogue';
import { isLikePeriod } from '../../../../src/core/report/priorPeriods/isLikePeriod';

function period(code: string): Period {
  const parsed = parsePeriod(code);
  if (!parsed.ok) throw new Error(`${code} is no period`);
  return parsed.period;
}

describe('periods whose flows may be subtracted', () => {
  test.each<readonly [string, string, boolean]>([
    ['2023-Q1', '2022-Q1', true],
    ['2023-6T', '2021-6T', true],
    ['2023-N', '2022-N', true],
    ['2023-Q1', '2022-N', false],
    ['2023-6T', '2023-Q1', false],
    ['2023-N', '2023-6T', false],
    ['2023-N', '2023-Q3', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isLikePeriod(period(one), period(other), () => undefined)).toBe(expected);
  });

  test.each<readonly [ThirdQuarter | undefined, ThirdQuarter | undefined, boolean]>([
    ['quarter', 'quarter', true],
    ['nineMonths', 'nineMonths', true],
    ['nineMonths', 'quarter', false],
    ['nineMonths', undefined, false],
    // Quý III is the quarter until somebody says otherwise.
    ['quarter', undefined, true],
    [undefined, undefined, true],
  ])('Quý III of %s beside Quý III of %s: %s', (now, then, expected) => {
    const holds = ({ year }: Period): ThirdQuarter | undefined => (year === 2023 ? now : then);
    expect(isLikePeriod(period('2023-Q3'), period('2022-Q3'), holds)).toBe(expected);
    expect(isLikePeriod(period('2022-Q3'), period('2023-Q3'), holds)).toBe(expected);
  });
});
