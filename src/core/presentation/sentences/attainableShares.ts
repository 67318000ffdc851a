/** Up to so many, all percentages that a count can be of a whole are told; above, those on either side. */
const few = 4;

/** The percentages 100·k/whole that a stated one can be meant for, two decimals. */
export function attainableShares(stated: number, whole: number): { shares: readonly number[]; areAll: boolean } {
  const share = (part: number): number => Math.round((part / whole) * 10_000) / 100;
  if (whole <= few) {
    return { shares: Array.from({ length: Math.floor(whole) + 1 }, (_, part) => share(part)), areAll: true };
  }
  const part = Math.floor((stated * whole) / 100);
  return { shares: [share(part), share(part + 1)], areAll: false };
}
