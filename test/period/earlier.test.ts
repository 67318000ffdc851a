import fc from 'fast-check';
import {
  comparePeriods,
  dataFrom,
  dataTo,
  daysBetween,
  formatPeriod,
  overlaps,
  periodKinds,
  previousPeriods,
} from '../../src/period';
import type { Period, PeriodKind } from '../../src/period';
import { anyPeriod } from './dates';

test.each([
  ['Q1', ['2021-N']],
  ['6T', ['2022-Q1']],
  ['Q3', ['2022-6T', '2022-Q1']],
  ['N', ['2022-Q3', '2022-6T', '2022-Q1']],
] as const)('2022-%s is compared with %j', (kind, expected) => {
  expect(previousPeriods({ year: 2022, kind }).map(formatPeriod)).toEqual(expected);
});

test('what a period is compared with is earlier, the nearest first', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const order = [period, ...previousPeriods(period)];
      expect(order).toEqual([...order].sort((a, b) => comparePeriods(b, a)));
      expect(order.length).toBeGreaterThan(1);
    }),
  );
});

describe('the overlaps are those of the dates', () => {
  const within = (part: Period, whole: Period): boolean =>
    daysBetween(dataFrom(whole), dataFrom(part)) >= 0 && daysBetween(dataTo(part), dataTo(whole)) >= 0;
  const apart = (a: Period, b: Period): boolean =>
    daysBetween(dataTo(a), dataFrom(b)) > 0 || daysBetween(dataTo(b), dataFrom(a)) > 0;
  const of = (kind: PeriodKind): Period => ({ year: 2022, kind });

  test.each(overlaps)('$parts within $whole', ({ parts, whole }) => {
    for (const part of parts) {
      expect(within(of(part), of(whole))).toBe(true);
      for (const other of parts) expect(part === other || apart(of(part), of(other))).toBe(true);
    }
  });

  test('none is forgotten: every period within another one is reached by them', () => {
    const reached = (part: PeriodKind, whole: PeriodKind): boolean =>
      overlaps.some((known) => known.whole === whole && known.parts.some((p) => p === part || reached(part, p)));
    for (const part of periodKinds) {
      for (const whole of periodKinds) {
        if (part !== whole)
          expect([part, whole, reached(part, whole)]).toEqual([part, whole, within(of(part), of(whole))]);
      }
    }
  });
});
