import fc from 'fast-check';
import { parseComparison, parseExpression } from '../../../src/core/expression';
import type { Comparison, Expression, Reference, Value } from '../../../src/core/expression';

/** Parses an expression; throws if the text is wrong. */
export function expression(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`${parsed.message} at ${parsed.at} of ${text}`);
  return parsed.value;
}

/** Parses a comparison; throws if the text is wrong. */
export function comparison(text: string): Comparison {
  const parsed = parseComparison(text);
  if (!parsed.ok) throw new Error(`${parsed.message} at ${parsed.at} of ${text}`);
  return parsed.value;
}

/** Writes a reference as in an edition: `[BM6:2.1].given`. */
export function written({ form, code, part }: Reference): string {
  const key = form === undefined ? code : `${form}:${code}`;
  return part === 'value' ? `[${key}]` : `[${key}].${part}`;
}

/** Returns a look-up of figures by references as in an edition; a figure that is absent is missing. */
export function lookup(figures: Readonly<Record<string, number>>): (reference: Reference) => Value {
  const known = new Map(Object.entries(figures));
  return (reference) => known.get(written(reference)) ?? 'missing';
}

const reference = fc.record({
  kind: fc.constant('reference' as const),
  form: fc.constantFrom(undefined, 'BM6', 'PL'),
  code: fc.constantFrom('1', '1.5', '2.4.3', 'tasks'),
  part: fc.constantFrom('value' as const, 'given' as const, 'numerator' as const, 'denominator' as const),
});

/** Any tree of the grammar. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    reference,
    fc.record({ kind: fc.constant('number' as const), value: fc.nat(1_000_000).map((n) => n / 1000) }),
    fc.record({ kind: fc.constant('negation' as const), of: tie('tree') }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom('min' as const, 'max' as const),
      arguments: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom('floor' as const, 'ceiling' as const),
      arguments: fc.tuple(tie('tree')),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constant('ratio' as const),
      arguments: fc.tuple(tie('tree'), tie('tree')),
    }),
  ),
})).tree;
