import { keyOf } from '../../../src/core/catalogue';
import type { Edition } from '../../../src/core/catalogue';
import { comparisonOperands } from '../../../src/core/expression';
import type { Comparison, Expression } from '../../../src/core/expression';

/** A rule that every engine can state: arithmetic of rows on both sides, one plain operator. */
export interface PlainRule {
  readonly id: string;
  readonly comparison: Comparison;
}

const operators = ['<=', '>=', '=', '<>', '<', '>'];

/** The first hundred plain comparisons of the edition; those over several rows come first. */
export function plainRules(edition: Edition): readonly PlainRule[] {
  const plain = edition.rules.flatMap(({ id, cases }) =>
    cases
      .filter(({ when, periods }) => when.length === 0 && (periods?.includes('N') ?? true))
      .flatMap(({ all }) => all.filter(isPlain).map((comparison, index) => ({ id: `${id} ${index}`, comparison }))),
  );
  const isOverSeveral = ({ comparison }: PlainRule): boolean => comparisonOperands(comparison).length > 1;
  return [...plain.filter(isOverSeveral), ...plain.filter((rule) => !isOverSeveral(rule))].slice(0, 100);
}

function isPlain({ left, operator, right }: Comparison): boolean {
  return operators.includes(operator) && right.length === 1 && [left, ...right].every(isArithmetic);
}

function isArithmetic(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return true;
    case 'reference':
      return expression.part === 'value' && expression.form !== 'PL';
    case 'negation':
      return isArithmetic(expression.of);
    case 'binary':
      return isArithmetic(expression.left) && isArithmetic(expression.right);
    case 'call':
      return false;
  }
}

/** Writes an expression in another language, given how it writes a row and a number. */
export function writeExpression(expression: Expression, row: (key: string) => string): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'reference':
      return row(keyOf(expression.form ?? '', expression.code));
    case 'negation':
      return `-(${writeExpression(expression.of, row)})`;
    case 'binary':
      return `(${writeExpression(expression.left, row)} ${expression.operator} ${writeExpression(expression.right, row)})`;
    case 'call':
      throw new Error(`${expression.name} is not plain`);
  }
}
