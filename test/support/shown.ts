import { percentage } from '../../src/core/base/rounding';

/** What a cell is to a formula of Excel: a number, an empty cell (or the empty text of a formula), or other text. */
export type Shown = number | 'empty' | 'text';

/**
 * What the native formula of a total shows: nothing until a part is filled and while a part is text, then the
 * sum of what is there. Rules do not use a sum with parts missing; people watching it grow do.
 */
export function shownTotal(parts: readonly Shown[]): Shown {
  const figures = parts.filter((part) => typeof part === 'number');
  if (figures.length === 0 || parts.includes('text')) return 'empty';
  return figures.reduce((sum, figure) => sum + figure, 0);
}

/** What the native formula of a ratio shows: percent with two decimals; nothing without both parts or over zero. */
export function shownRatio(numerator: Shown, denominator: Shown): Shown {
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return 'empty';
  const value = percentage(numerator, denominator);
  return Number.isNaN(value) ? 'empty' : value;
}
