/** Returns the number of decimals in the shortest representation: 2 for 12.16, 7 for 1e-7, 0 for 5e+21. */
export function decimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const ofMantissa = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, ofMantissa - Number(exponent));
}

/** Rounds to the 15 digits that Excel shows: 0.07 × 100 is 7, not 7.000000000000001. Whole numbers are not changed. */
export function withoutFloatNoise(value: number): number {
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15));
}

/** Returns value × 100 without float noise, with ten decimals at most. */
export function hundredfold(value: number): number {
  const product = withoutFloatNoise(value * 100);
  return Number.isInteger(product) ? product : Number(product.toFixed(10)) + 0;
}

/** Returns value × 1000 as a whole number, for a thousands dot that Excel read as a decimal point. */
export function thousandfold(value: number): number {
  return Math.round(value * 1000);
}

/** Formats a value as a Vietnamese Excel shows it without grouping: 12,16. */
export function formatDecimal(value: number): string {
  if (Math.abs(value) >= 1e21) return String(value);
  return value.toFixed(Math.min(decimals(value), 20)).replace('.', ',');
}
