/** Differences below this are noise of binary fractions: figures of the forms have six decimals at most. */
export const tolerance = 5e-7;

/** Decimals of a percentage that the forms compute. */
export const percentageDecimals = 2;

/** The most that a percentage says while a part is outstanding: 755532 of 755536 is not 100. */
export const highestIncomplete = 99.99;

const mostDecimals = 6;

/** What 10^decimals × figure may lose in binary; added before a figure is rounded or cut. */
const nudge = 1e-9;

/** How many decimals a figure has as written, 6 at most: 62.28 → 2. */
export function decimalsOf(figure: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    const scaled = figure * 10 ** decimals;
    // Large figures lose decimals in binary: 157733333.33 × 100 is not whole to the last bit.
    if (Math.abs(scaled - Math.round(scaled)) < Math.max(1e-6, Math.abs(scaled) * 1e-14)) return decimals;
  }
  return mostDecimals;
}

/** A figure at so many decimals, halves away from zero as Excel rounds: 2.675 → 2.68, although it is stored below that. */
export function roundHalfUp(figure: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(figure) * Math.floor(Math.abs(figure) * scale + 0.5 + nudge)) / scale;
}

/** A figure without the decimals beyond so many: 66.6666 → 66.66. */
export function cutTo(figure: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.trunc(figure * scale + Math.sign(figure) * nudge) / scale;
}

/** Whether a stated figure is the exact one, rounded or cut off at the decimals that the stated one has. */
export function agrees(stated: number, exact: number): boolean {
  const decimals = decimalsOf(stated);
  return same(stated, roundHalfUp(exact, decimals)) || same(stated, cutTo(exact, decimals));
}

/** Whether two figures are equal but for noise of binary fractions; false where one is NaN. */
export function same(one: number, other: number): boolean {
  return Math.abs(one - other) < tolerance;
}

/**
 * numerator ÷ denominator × 100, two decimals, half up; 99.99 at most while a part is outstanding. NaN over zero.
 * The forms say nothing of rounding; the filed reports use none to two decimals (docs/regulation.md).
 */
export function percentage(numerator: number, denominator: number): number {
  if (denominator === 0) return NaN;
  const rounded = roundHalfUp((numerator / denominator) * 100, percentageDecimals);
  return numerator < denominator ? Math.min(rounded, highestIncomplete) : rounded;
}
