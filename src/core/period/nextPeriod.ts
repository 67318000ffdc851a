import { periodKinds } from '../base/PeriodKind';
import type { Period } from './Period';

/** Returns the period whose report falls due next after this one. */
export function nextPeriod({ year, kind }: Period): Period {
  const next = periodKinds[periodKinds.indexOf(kind) + 1];
  return next ? { year, kind: next } : { year: year + 1, kind: 'Q1' };
}

/** Returns the period whose report fell due last before this one. */
export function periodBefore({ year, kind }: Period): Period {
  const before = periodKinds[periodKinds.indexOf(kind) - 1];
  return before ? { year, kind: before } : { year: year - 1, kind: 'N' };
}

/** Returns the period of the same months a year before. */
export function yearBefore({ year, kind }: Period): Period {
  return { year: year - 1, kind };
}
