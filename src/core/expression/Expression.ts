/** The value of a row: a blank cell is missing, never zero, and a figure over a missing one is missing too. */
export type Value = number | 'missing';

/** What a comparison says; over a missing value it is undecided, neither kept nor broken. */
export type Outcome = 'satisfied' | 'violated' | 'undecided';

/**
 * `[1.5]` of the same form, `[BM6:2.1]` of another. `.given` is 1 where something was typed, else 0; the parts
 * belong to a typed fraction such as 17/17.
 */
export interface Reference {
  readonly kind: 'reference';
  readonly form: string | undefined;
  readonly code: string;
  readonly part: Part;
}

export const parts = ['value', 'given', 'numerator', 'denominator'] as const;
export type Part = (typeof parts)[number];

export type BinaryOperator = '+' | '-' | '*' | '/';

/** ratio(n, d) is the percentage that fills a row (figures.ts); floor and ceiling go to the next whole number. */
export const functionNames = ['min', 'max', 'floor', 'ceiling', 'ratio'] as const;
export type FunctionName = (typeof functionNames)[number];

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | Reference
  | { readonly kind: 'negation'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly arguments: readonly Expression[] };

/** `~`: the left side, at its own number of decimals, is the right side rounded or cut off. */
export const comparisonOperators = ['<=', '>=', '<>', '=', '<', '>', '~', 'in'] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

/** Several right sides `{a, b}` go with `=`-like operators `in` and `~`: one that holds is enough. */
export interface Comparison {
  readonly left: Expression;
  readonly operator: ComparisonOperator;
  readonly right: readonly Expression[];
}
