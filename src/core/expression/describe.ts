import type { BinaryOperator, Expression, FunctionName, Reference } from './Expression';
import { assertNever } from '../base/assertNever';

/** The words of a language for what has no sign. */
export interface Vocabulary {
  readonly reference: (reference: Reference) => string;
  readonly number: (value: number) => string;
  readonly functions: Readonly<Record<FunctionName, string>>;
}

/** An expression as a person reads it: `1.5.1 + 1.5.2 + 1.5.3`, or with figures where `reference` gives figures. */
export function describe(expression: Expression, words: Vocabulary): string {
  return written(expression, words, 0);
}

function written(expression: Expression, words: Vocabulary, outer: number): string {
  switch (expression.kind) {
    case 'number':
      return words.number(expression.value);
    case 'reference':
      return words.reference(expression);
    case 'negation':
      return `−${written(expression.of, words, 3)}`;
    case 'binary': {
      const inner = precedence[expression.operator];
      const left = written(expression.left, words, inner);
      // The right side of − and ÷ needs brackets at the same level, too.
      const right = written(expression.right, words, inner + 1);
      const text = `${left} ${printed[expression.operator]} ${right}`;
      return inner < outer ? `(${text})` : text;
    }
    case 'call':
      return `${words.functions[expression.name]} (${expression.arguments.map((a) => written(a, words, 0)).join('; ')})`;
    default:
      return assertNever(expression);
  }
}

const precedence: Record<BinaryOperator, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const printed: Record<BinaryOperator, string> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
