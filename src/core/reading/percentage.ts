import type { Parts } from './Reading';

/**
 * 100 × numerator / denominator, two decimals, half up; 99.99 at most while a part is outstanding (regulation, "How
 * ratios are rounded"). The denominator must not be 0.
 */
export function percentage({ numerator, denominator }: Parts): number {
  const rounded = Math.round((numerator * 10_000) / denominator) / 100;
  return numerator < denominator ? Math.min(rounded, 99.99) : rounded;
}
