import type { BinaryOperator, Expression, FunctionName, Reference } from './Expression';
import { assertNever } from '../base/assertNever';

/** The words of a language for the parts of an expression that have no sign. */
export interface Vocabulary {
  readonly reference: (reference: Reference) => string;
  readonly number: (value: number) => string;
  readonly functions: Readonly<Record<FunctionName, string>>;
}

/** Writes an expression for people: `1.5.1 + 1.5.2 + 1.5.3`, or with figures if `reference` returns figures. */
export function describe(expression: Expression, words: Vocabulary): string {
  return format(expression, words, 0);
}

/** Formats an expression, in brackets if its operator binds less tightly than `outer`. */
function format(expression: Expression, words: Vocabulary, outer: number): string {
  switch (expression.kind) {
    case 'number':
      return words.number(expression.value);
    case 'reference':
      return words.reference(expression);
    case 'negation':
      return `−${format(expression.of, words, 3)}`;
    case 'binary': {
      const inner = precedence[expression.operator];
      const left = format(expression.left, words, inner);
      // The right side of − and ÷ needs brackets around an operator of the same precedence too.
      const right = format(expression.right, words, inner + 1);
      const text = `${left} ${signs[expression.operator]} ${right}`;
      return inner < outer ? `(${text})` : text;
    }
    case 'call':
      return `${words.functions[expression.name]} (${expression.arguments.map((a) => format(a, words, 0)).join('; ')})`;
    default:
      return assertNever(expression);
  }
}

const precedence: Record<BinaryOperator, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const signs: Record<BinaryOperator, string> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
