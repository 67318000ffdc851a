import { said } from './nativeVerdict';
import type { VerdictWords } from './SheetWords';

/** Stands before the words of an earlier figure that nobody has confirmed. */
export const startingSign = '? ';

/**
 * The formula of the check column for a row that starts from an earlier figure: it says so until another figure is
 * typed or the Ghi chú says something, and is the row's own formula from then on. So the mark is seen in every Excel,
 * and nothing but the sheet remembers it.
 */
export function marked(
  formula: string | undefined,
  { figure, note }: { readonly figure: string; readonly note: string },
  value: number,
  { startingValue }: VerdictWords,
): string {
  const stands = `IF(COUNT(${figure})=1,IF(${figure}=${String(value)},${said(note)}=0,FALSE),FALSE)`;
  return `=IF(${stands},"${startingSign}${startingValue}",${formula?.slice(1) ?? '""'})`;
}

const pattern = /^=IF\(IF\(COUNT\([A-Z]+\d+\)=1,IF\([A-Z]+\d+=(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?),LEN\(/;

/** The earlier figure that a formula of the check column waits for; undefined where it waits for none. */
export function markedValue(formula: string): number | undefined {
  const [, value] = pattern.exec(formula.slice(0, longest).replace(/[\s$]/g, '').toUpperCase()) ?? [];
  return value === undefined ? undefined : Number(value);
}

/** The mark stands at the beginning; formulas are up to 8,192 characters long. */
const longest = 200;

/** The row's own formula, once the figure is confirmed; undefined where a formula has no mark or the row had none. */
export function unmarked(formula: string): string | undefined {
  if (markedValue(formula) === undefined) return undefined;
  const words = formula.indexOf(`"${startingSign}`);
  const end = formula.indexOf('"', words + 1);
  const own = formula.slice(formula.indexOf(',', end) + 1, formula.lastIndexOf(')')).trim();
  return words < 0 || own === '""' ? undefined : `=${own}`;
}
