import { noteLengthFormula } from './NativeVerdicts';
import type { VerdictWords } from './SheetWords';

/** Stands before the words of an earlier figure that nobody has confirmed. */
export const carriedOverSign = '? ';

/**
 * The formula of the check column for a row that starts from an earlier figure: it says so until another figure is
 * typed or the Ghi chú says something, and is the row's own formula from then on. So the mark is seen in every Excel,
 * and nothing but the sheet remembers it.
 */
export function carriedOverFormula(
  formula: string | undefined,
  { figure, note }: { readonly figure: string; readonly note: string },
  value: number,
  { startingValue }: VerdictWords,
): string {
  const stands = `IF(COUNT(${figure})=1,IF(${figure}=${String(value)},${noteLengthFormula(note)}=0,FALSE),FALSE)`;
  return `=IF(${stands},"${carriedOverSign}${startingValue}",${formula?.slice(1) ?? '""'})`;
}

const pattern = /^=IF\(IF\(COUNT\([A-Z]+\d+\)=1,IF\([A-Z]+\d+=(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?),LEN\(/;

/** The earlier figure that a formula of the check column waits for; undefined where it waits for none. */
export function carriedOverValue(formula: string): number | undefined {
  const [, value] = pattern.exec(formula.slice(0, longestPrefix).replace(/[\s$]/g, '').toUpperCase()) ?? [];
  return value === undefined ? undefined : Number(value);
}

/** The mark stands at the beginning; formulas are up to 8,192 characters long. */
const longestPrefix = 200;

/** The row's own formula, once the figure is confirmed; undefined where a formula has no mark or the row had none. */
export function confirmedFormula(formula: string): string | undefined {
  if (carriedOverValue(formula) === undefined) return undefined;
  const words = formula.indexOf(`"${carriedOverSign}`);
  const end = formula.indexOf('"', words + 1);
  const own = formula.slice(formula.indexOf(',', end) + 1, formula.lastIndexOf(')')).trim();
  return words < 0 || own === '""' ? undefined : `=${own}`;
}
