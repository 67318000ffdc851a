/** Digits after the decimal point in the shortest representation: 12.16 → 2, 1e-7 → 7, 5e+21 → 0. */
export function decimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const typed = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, typed - Number(exponent));
}

/** The value at the 15 digits that Excel shows: 0.07 × 100 is 7, not 7.000000000000001. Whole numbers stay. */
export function withoutFloatNoise(value: number): number {
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15));
}

/** Value × 100 without float noise, at most ten decimals. */
export function hundredfold(value: number): number {
  const product = withoutFloatNoise(value * 100);
  return Number.isInteger(product) ? product : Number(product.toFixed(10)) + 0;
}

/** Value × 1000 as a whole number, for a thousands dot that was taken for a decimal point. */
export function thousandfold(value: number): number {
  return Math.round(value * 1000);
}

/** As a Vietnamese Excel shows it, ungrouped: 12,16. */
export function printed(value: number): string {
  if (Math.abs(value) >= 1e21) return String(value);
  return value.toFixed(Math.min(decimals(value), 20)).replace('.', ',');
}
