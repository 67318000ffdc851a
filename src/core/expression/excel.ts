import type { Comparison, Expression, Reference } from './Expression';
import { highestIncomplete, percentageDecimals, tolerance } from '../base/rounding';
import { assertNever } from '../base/assertNever';

/** Returns the Excel text of a reference, such as `D14` or `'BM6'!D10`. */
export type AddressOf = (reference: Reference) => string;

/** Writes an expression as an Excel formula without `=`, with functions of Excel 2010 only. All operands must be numbers; the caller ensures it. */
export function excelOf(expression: Expression, addressOf: AddressOf): string {
  switch (expression.kind) {
    case 'number':
      return plain(expression.value);
    case 'reference':
      return addressOf(expression);
    case 'negation':
      return `-(${excelOf(expression.of, addressOf)})`;
    case 'binary':
      return `(${excelOf(expression.left, addressOf)}${expression.operator}${excelOf(expression.right, addressOf)})`;
    case 'call': {
      const values = expression.arguments.map((argument) => excelOf(argument, addressOf));
      const [first = '', second = ''] = values;
      switch (expression.name) {
        case 'min':
          return `MIN(${values.join(',')})`;
        case 'max':
          return `MAX(${values.join(',')})`;
        case 'floor':
          return `INT(${first}+${plain(tolerance)})`;
        case 'ceiling':
          return `-INT(-(${first})+${plain(tolerance)})`;
        case 'ratio':
          return excelPercentage(first, second);
        default:
          return assertNever(expression.name);
      }
    }
    default:
      return assertNever(expression);
  }
}

/** Writes `percentage` of two numbers as Excel text; it gives an error over zero (docs/regulation.md, How ratios are rounded). */
function excelPercentage(numerator: string, denominator: string): string {
  const rounded = `ROUND(${numerator}/${denominator}*100,${percentageDecimals})`;
  return `IF(${numerator}<${denominator},MIN(${rounded},${highestIncomplete}),${rounded})`;
}

/** Writes a comparison as an Excel condition with the same tolerance as `compileComparison`. */
export function excelCondition(comparison: Comparison, addressOf: AddressOf): string {
  const left = excelOf(comparison.left, addressOf);
  const conditions = comparison.right.map((side) => condition(left, comparison.operator, excelOf(side, addressOf)));
  return conditions.length === 1 ? conditions.join() : `OR(${conditions.join(',')})`;
}

function condition(left: string, operator: Comparison['operator'], right: string): string {
  switch (operator) {
    case '=':
    case 'in':
      return `ROUND(${left}-${right},6)=0`;
    case '<>':
      return `ROUND(${left}-${right},6)<>0`;
    case '<=':
    case '<':
    case '>=':
    case '>':
      return `ROUND(${left}-${right},6)${operator}0`;
    case '~':
      // A figure of d decimals that is the exact one rounded or cut at more than d decimals is also that at d.
      return `SUMPRODUCT((ROUND(${right},${places})=ROUND(${left},6))+(TRUNC(${right},${places})=ROUND(${left},6)))>0`;
    default:
      return assertNever(operator);
  }
}

const places = '{0,1,2,3,4,5,6}';

/** Writes 5e-7 as 0.0000005, because some programs do not read exponents in formulas. */
function plain(figure: number): string {
  const text = String(figure);
  return text.includes('e') ? figure.toFixed(15).replace(/0+$/, '') : text;
}
