/** Differences below this are noise of binary fractions: figures of the forms have six decimals at most. */
export const tolerance = 5e-7;

const mostDecimals = 6;

/** How many decimals a figure has as written, 6 at most: 62.28 → 2. */
export function decimalsOf(figure: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    const scaled = figure * 10 ** decimals;
    // Large figures lose decimals in binary: 157733333.33 × 100 is not whole to the last bit.
    if (Math.abs(scaled - Math.round(scaled)) < Math.max(1e-6, Math.abs(scaled) * 1e-14)) return decimals;
  }
  return mostDecimals;
}

/** Halves away from zero, as Excel rounds; the nudge takes back what 10^decimals × figure lost in binary. */
export function roundTo(figure: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(figure) * Math.floor(Math.abs(figure) * scale + 0.5 + nudge)) / scale;
}

export function cutTo(figure: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.trunc(figure * scale + Math.sign(figure) * nudge) / scale;
}

const nudge = 1e-9;

/** Whether a stated figure is the exact one, rounded or cut off at the decimals that the stated one has. */
export function agrees(stated: number, exact: number): boolean {
  const decimals = decimalsOf(stated);
  return same(stated, roundTo(exact, decimals)) || same(stated, cutTo(exact, decimals));
}

export function same(one: number, other: number): boolean {
  return Math.abs(one - other) < tolerance;
}

/**
 * numerator ÷ denominator × 100, two decimals, half up; 99.99 at most while a part is outstanding. NaN over zero.
 * The forms say nothing of rounding; the filed reports use none to two decimals.
 */
export function percentage(numerator: number, denominator: number): number {
  if (denominator === 0) return NaN;
  const rounded = roundTo((numerator / denominator) * 100, 2);
  return numerator < denominator ? Math.min(rounded, 99.99) : rounded;
}
