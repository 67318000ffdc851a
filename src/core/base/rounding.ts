/** Smaller differences are noise of binary fractions: figures of the forms have six decimals at most. */
export const tolerance = 5e-7;

/** Percentages that the forms compute have so many decimals (docs/regulation.md, How ratios are rounded). */
export const percentageDecimals = 2;

/** The highest percentage while a part is outstanding: 755532 of 755536 is not 100 (docs/regulation.md, How ratios are rounded). */
export const highestIncomplete = 99.99;

const mostDecimals = 6;

/** Exceeds what 10^decimals × figure may lose in binary; it is added before a figure is rounded or cut. */
const nudge = 1e-9;

/** Returns the number of decimals of a figure as written, 6 at most: 2 for 62.28. */
export function decimalsOf(figure: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    const scaled = figure * 10 ** decimals;
    // Large figures lose decimals in binary: 157733333.33 × 100 is not whole to the last bit.
    if (Math.abs(scaled - Math.round(scaled)) < Math.max(1e-6, Math.abs(scaled) * 1e-14)) return decimals;
  }
  return mostDecimals;
}

/** Rounds halves away from zero, as Excel does: 2.675 becomes 2.68 although its binary fraction is lower. */
export function roundHalfUp(figure: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(figure) * Math.floor(Math.abs(figure) * scale + 0.5 + nudge)) / scale;
}

/** Cuts a figure off after so many decimals: 66.6666 becomes 66.66. */
export function cutTo(figure: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.trunc(figure * scale + Math.sign(figure) * nudge) / scale;
}

/** True if the stated figure is the exact one rounded or cut off at the stated figure's own decimals (docs/regulation.md, How ratios are rounded). */
export function agrees(stated: number, exact: number): boolean {
  const decimals = decimalsOf(stated);
  return same(stated, roundHalfUp(exact, decimals)) || same(stated, cutTo(exact, decimals));
}

/** True if two figures are equal except for noise of binary fractions; false if one of them is NaN. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) < tolerance;
}

/**
 * Returns numerator ÷ denominator × 100 with two decimals, rounded half up; 99.99 at most while the numerator is below
 * the denominator; NaN over zero (docs/regulation.md, How ratios are rounded).
 */
export function percentage(numerator: number, denominator: number): number {
  if (denominator === 0) return NaN;
  const rounded = roundHalfUp((numerator / denominator) * 100, percentageDecimals);
  return numerator < denominator ? Math.min(rounded, highestIncomplete) : rounded;
}
