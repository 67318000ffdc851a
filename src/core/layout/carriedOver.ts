import { noteLengthFormula } from './NativeVerdicts';
import type { VerdictWords } from './SheetWords';

/** The sign before the text of a carried-over figure that nobody has confirmed. */
export const carriedOverSign = '? ';

/**
 * The formula of the check column for a row with a carried-over figure: it says so until another figure is typed or the
 * Ghi chú is filled, and from then on behaves as `formula`, the row's own one. So every Excel shows it, and the state
 * is stored in the sheet alone.
 */
export function carriedOverFormula(
  formula: string | undefined,
  { figure, note }: { readonly figure: string; readonly note: string },
  value: number,
  { startingValue }: VerdictWords,
): string {
  const isUnconfirmed = `IF(COUNT(${figure})=1,IF(${figure}=${String(value)},${noteLengthFormula(note)}=0,FALSE),FALSE)`;
  return `=IF(${isUnconfirmed},"${carriedOverSign}${startingValue}",${formula?.slice(1) ?? '""'})`;
}

const pattern = /^=IF\(IF\(COUNT\([A-Z]+\d+\)=1,IF\([A-Z]+\d+=(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?),LEN\(/;

/** The carried-over figure in a formula of the check column; undefined if the formula has none. */
export function carriedOverValue(formula: string): number | undefined {
  const [, value] = pattern.exec(formula.slice(0, longestPrefix).replace(/[\s$]/g, '').toUpperCase()) ?? [];
  return value === undefined ? undefined : Number(value);
}

/**
 * The number of characters that are searched: the figure is at the beginning, and formulas have up to 8,192 characters.
 */
const longestPrefix = 200;

/**
 * The row's own formula after the figure was confirmed; undefined if `formula` has no carried-over figure or the row
 * has no formula of its own.
 */
export function confirmedFormula(formula: string): string | undefined {
  if (carriedOverValue(formula) === undefined) return undefined;
  const words = formula.indexOf(`"${carriedOverSign}`);
  const end = formula.indexOf('"', words + 1);
  const own = formula.slice(formula.indexOf(',', end) + 1, formula.lastIndexOf(')')).trim();
  return words < 0 || own === '""' ? undefined : `=${own}`;
}
