import { percentage } from '../expression';
import type { Value } from '../expression';

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

/** numerator ÷ denominator × 100, two decimals, half up; 99.99 at most while a part is outstanding. Missing over zero. */
export function ratio(numerator: Value, denominator: Value): Value {
  if (numerator === 'missing' || denominator === 'missing') return 'missing';
  const value = percentage(numerator, denominator);
  return Number.isNaN(value) ? 'missing' : value;
}

/** The sum of the parts; missing while a part is. */
export function total(parts: readonly Value[]): Value {
  let sum = 0;
  for (const part of parts) {
    if (part === 'missing') return 'missing';
    sum += part;
  }
  return sum;
}
