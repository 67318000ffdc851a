import type { Row, RowKey } from '../catalogue';
import { excelOf } from '../expression';
import { keyOf } from '../catalogue';

/**
 * The native formula of a computed row; functions of Excel 2010 only. A total is blank until a part is filled and
 * while a part is text, then the sum of what is there; a ratio is blank without both parts and over zero. Every
 * part is named by its own cell, so that inserted rows move the references and never widen a range.
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

/** Formulas compared as programs rewrite them: without spaces and `$`, in capitals. */
export function sameFormula(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(formula: string): string {
  return formula.replace(/[\s$]/g, '').toUpperCase();
}
