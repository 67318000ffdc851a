import { percentage } from '../../../base/rounding';

/** Of a whole up to this, all percentages that a count can give are named; of a larger one, those on either side. */
const few = 4;

/** The percentages 100·k/whole that a stated one can be meant for; `areAll` says that there are no others. */
export function attainableShares(stated: number, whole: number): { shares: readonly number[]; areAll: boolean } {
  if (whole <= few) {
    return {
      shares: Array.from({ length: Math.floor(whole) + 1 }, (_, part) => percentage(part, whole)),
      areAll: true,
    };
  }
  const part = Math.floor((stated * whole) / 100);
  return { shares: [percentage(part, whole), percentage(part + 1, whole)], areAll: false };
}
