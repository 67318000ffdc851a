import { keyOf } from '../catalogue';
import type { Row, RowKey } from '../catalogue';
import { excelOf } from '../expression';

/**
 * The native formula of a computed row, in functions of Excel 2010 only; undefined for other rows. A total is blank
 * until a part is filled and while a part is text, otherwise the sum of the filled parts. A ratio is blank unless both
 * parts are numbers, and over zero. Every part is named by its own cell, so inserted rows move references and never
 * widen a range.
 */
export function figureFormula(row: Row, cellOf: (key: RowKey) => string): string | undefined {
  const { formula } = row;
  if (!formula) return undefined;
  const cells = formula.operands.map(cellOf);
  const list = cells.join(',');
  const filled = excelOf(formula.expression, (r) => cellOf(keyOf(r.form ?? row.form, r.code)));
  if (formula.kind === 'ratio') {
    const [, denominator = ''] = cells;
    return `=IF(COUNT(${list})<2,"",IF(${denominator}=0,"",${filled}))`;
  }
  const isText = cells.map((cell) => `AND(ISTEXT(${cell}),LEN(${cell})>0)`).join(',');
  return `=IF(OR(COUNT(${list})=0,${isText}),"",SUM(${list}))`;
}

/** True if two formulas are equal except for spaces, `$` and case, which other programs rewrite. */
export function sameFormula(formula: string, other: string): boolean {
  return normalise(formula) === normalise(other);
}

/**
 * True if a formula computes the row as people write it themselves: `=SUM(D13:D15)`, `=D13+D14+D15`, `=D9/D8*100`,
 * rounded or not. It lacks only the blank while a part is missing.
 */
export function isEquivalent(formula: string, row: Row, cellOf: (key: RowKey) => string): boolean {
  const cells = (row.formula?.operands ?? []).map(cellOf);
  const text = normalise(formula).slice(1);
  if (row.formula?.kind === 'total') return summands(text)?.sort().join() === [...cells].sort().join();
  const [numerator = '', denominator = ''] = cells;
  const plain = text.replace(/^ROUND\((.*),[0-4]\)$/, '$1').replace(/^\((.*)\)$/, '$1');
  const quotient = `${numerator}/${denominator}`;
  return [
    `${quotient}*100`,
    `100*${quotient}`,
    `(${quotient})*100`,
    `100*(${quotient})`,
    `${numerator}*100/${denominator}`,
  ].includes(plain);
}

/** The cells that a plain sum adds up, with ranges within a column expanded; undefined for any other formula. */
function summands(text: string): string[] | undefined {
  const terms = (/^SUM\(([^()]*)\)$/.exec(text)?.[1] ?? text).split(text.startsWith('SUM(') ? ',' : '+');
  const cells = terms.map((term) => {
    const [, column, first = '', last = first] = /^([A-Z]{1,3})(\d{1,5})(?::\1(\d{1,5}))?$/.exec(term) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (column === undefined || to < from || to - from > longestSum) return undefined;
    return Array.from({ length: to - from + 1 }, (_, index) => `${column}${String(from + index)}`);
  });
  return cells.includes(undefined) ? undefined : cells.flatMap((some) => some ?? []);
}

const longestSum = 200;

function normalise(formula: string): string {
  return formula.replace(/[\s$]/g, '').toUpperCase();
}
