import type { Comparison, Expression, Reference } from './Expression';
import { assertNever } from '../base/assertNever';

/** Returns the references of an expression in the order of writing, repeated ones once. */
export function operands(expression: Expression): readonly Reference[] {
  return distinct(references(expression));
}

/** Returns the references of a comparison, those of the left side first, repeated ones once. */
export function comparisonOperands(comparison: Comparison): readonly Reference[] {
  return distinct([comparison.left, ...comparison.right].flatMap(references));
}

function references(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'reference':
      return [expression];
    case 'negation':
      return references(expression.of);
    case 'binary':
      return [...references(expression.left), ...references(expression.right)];
    case 'call':
      return expression.arguments.flatMap(references);
    default:
      return assertNever(expression);
  }
}

function distinct(all: readonly Reference[]): readonly Reference[] {
  return [...new Map(all.map((r) => [`${r.form ?? ''}:${r.code}.${r.part}`, r])).values()];
}
