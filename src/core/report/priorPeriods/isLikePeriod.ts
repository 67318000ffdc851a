import type { ThirdQuarter } from '../../catalogue';
import type { Period } from '../../period';

/**
 * Whether two periods cover the same months of their years, so that what happened in one can be subtracted from what
 * happened in the other: a quarter and that quarter of another year, nine months and nine months. `holds` is the answer
 * to what Quý III of a period's year holds, undefined where nobody has answered, which means the quarter.
 */
export function isLikePeriod(one: Period, other: Period, holds: (period: Period) => ThirdQuarter | undefined): boolean {
  if (one.kind !== other.kind) return false;
  const monthsOf = (period: Period): ThirdQuarter => holds(period) ?? 'quarter';
  return one.kind !== 'Q3' || monthsOf(one) === monthsOf(other);
}
