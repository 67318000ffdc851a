import type { Comparison, ComparisonOperator, Expression, Outcome, Reference, Value } from './Expression';
import { agrees, percentage, same, tolerance } from '../base/rounding';
import { assertNever } from '../base/assertNever';

/** The figures of a compiled expression, by slot; NaN is a missing figure. */
export type Figures = ArrayLike<number>;
/** Returns the index in `Figures` at which the value of a reference is stored. */
export type SlotOf = (reference: Reference) => number;

/** Compiles an expression to a function of figures, for evaluating it often. A missing value and a division by zero give NaN. */
export function compile(expression: Expression, slotOf: SlotOf): (figures: Figures) => number {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'reference': {
      const slot = slotOf(expression);
      return (figures) => figures[slot] ?? NaN;
    }
    case 'negation': {
      const of = compile(expression.of, slotOf);
      return (figures) => -of(figures);
    }
    case 'binary': {
      const left = compile(expression.left, slotOf);
      const right = compile(expression.right, slotOf);
      switch (expression.operator) {
        case '+':
          return (figures) => left(figures) + right(figures);
        case '-':
          return (figures) => left(figures) - right(figures);
        case '*':
          return (figures) => left(figures) * right(figures);
        case '/':
          return (figures) => {
            const divisor = right(figures);
            return divisor === 0 ? NaN : left(figures) / divisor;
          };
        default:
          return assertNever(expression.operator);
      }
    }
    case 'call':
      return compileCall(
        expression,
        expression.arguments.map((argument) => compile(argument, slotOf)),
      );
    default:
      return assertNever(expression);
  }
}

function compileCall(
  call: Expression & { kind: 'call' },
  values: readonly ((figures: Figures) => number)[],
): (figures: Figures) => number {
  const [first, second] = values;
  if (!first) throw new Error(`${call.name} without arguments`);
  switch (call.name) {
    case 'min':
      return (figures) => Math.min(...values.map((value) => value(figures)));
    case 'max':
      return (figures) => Math.max(...values.map((value) => value(figures)));
    case 'floor':
      return (figures) => Math.floor(first(figures) + tolerance);
    case 'ceiling':
      return (figures) => Math.ceil(first(figures) - tolerance);
    case 'ratio':
      if (!second) throw new Error('ratio takes two arguments');
      return (figures) => percentage(first(figures), second(figures));
    default:
      return assertNever(call.name);
  }
}

/** Compiles a comparison to a function of figures. Figures are equal if they differ by less than `tolerance`. */
export function compileComparison(comparison: Comparison, slotOf: SlotOf): (figures: Figures) => Outcome {
  const left = compile(comparison.left, slotOf);
  const holds = test(comparison.operator);
  const rights = comparison.right.map((right) => compile(right, slotOf));
  const [only] = rights;
  if (only && rights.length === 1) {
    return (figures) => {
      const value = left(figures);
      const other = only(figures);
      if (value !== value || other !== other) return 'undecided';
      return holds(value, other) ? 'satisfied' : 'violated';
    };
  }
  return (figures) => {
    const value = left(figures);
    const others = rights.map((right) => right(figures));
    if ([value, ...others].some(Number.isNaN)) return 'undecided';
    return others.some((other) => holds(value, other)) ? 'satisfied' : 'violated';
  };
}

function test(operator: ComparisonOperator): (a: number, b: number) => boolean {
  switch (operator) {
    case '=':
    case 'in':
      return same;
    case '<>':
      return (a, b) => !same(a, b);
    case '<=':
      return (a, b) => a <= b + tolerance;
    case '>=':
      return (a, b) => a >= b - tolerance;
    case '<':
      return (a, b) => a < b - tolerance;
    case '>':
      return (a, b) => a > b + tolerance;
    case '~':
      return agrees;
    default:
      return assertNever(operator);
  }
}

/** Evaluates an expression once, with the values that `lookup` returns. */
export function evaluate(expression: Expression, lookup: (reference: Reference) => Value): Value {
  const { slotOf, figures } = slots(lookup);
  const value = compile(expression, slotOf)(figures);
  return Number.isNaN(value) ? 'missing' : value;
}

/** Decides a comparison once, with the values that `lookup` returns. */
export function decide(comparison: Comparison, lookup: (reference: Reference) => Value): Outcome {
  const { slotOf, figures } = slots(lookup);
  return compileComparison(comparison, slotOf)(figures);
}

function slots(lookup: (reference: Reference) => Value): { slotOf: SlotOf; figures: number[] } {
  const figures: number[] = [];
  const slotOf = (reference: Reference): number => {
    const value = lookup(reference);
    return figures.push(value === 'missing' ? NaN : value) - 1;
  };
  return { slotOf, figures };
}
