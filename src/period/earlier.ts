import { periodKinds } from './Period';
import type { Period, PeriodKind } from './Period';

/**
 * The earlier reports that a period is compared with, the nearest first: those of the same year, and for Quý I
 * the year before's, with which its stocks alone are comparable (Công văn 581/BNV-CCHC starts counting anew
 * every 15/12).
 */
export function previousPeriods({ year, kind }: Period): readonly Period[] {
  if (kind === 'Q1') return [{ year: year - 1, kind: 'N' }];
  return periodKinds
    .slice(0, periodKinds.indexOf(kind))
    .reverse()
    .map((earlier) => ({ year, kind: earlier }));
}

/** The report that falls due after this one. */
export function nextPeriod({ year, kind }: Period): Period {
  const next = periodKinds[periodKinds.indexOf(kind) + 1];
  return next ? { year, kind: next } : { year: year + 1, kind: 'Q1' };
}

/** The report of the same months a year ago. */
export function yearBefore({ year, kind }: Period): Period {
  return { year: year - 1, kind };
}

/** Periods of one year that lie within another one and do not overlap each other. */
export interface Overlap {
  readonly parts: readonly PeriodKind[];
  readonly whole: PeriodKind;
}

/**
 * How the periods of Công văn 581/BNV-CCHC overlap: what is counted within a period is, over the parts, at most
 * what it is over the whole.
 */
export const overlaps: readonly Overlap[] = [
  { parts: ['Q1'], whole: '6T' },
  { parts: ['6T'], whole: 'N' },
  { parts: ['6T', 'Q3'], whole: 'N' },
];
