/** The value of a row. A blank cell is missing, never zero, and a result computed from a missing value is missing too. */
export type Value = number | 'missing';

/** The result of a comparison. It is undecided if a value that it needs is missing. */
export type Outcome = 'satisfied' | 'violated' | 'undecided';

/**
 * `[1.5]` is a row of the same form, `[BM6:2.1]` one of another form. `.given` is 1 if something was typed, else 0;
 * `.numerator` and `.denominator` are those of a typed fraction such as 17/17.
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

/** `ratio(n, d)` is the percentage that fills a row, see `percentage`; `floor` and `ceiling` give whole numbers. */
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

/** `~` holds if the left side is the right side rounded or cut off at the left side's own decimals. */
export const comparisonOperators = ['<=', '>=', '<>', '=', '<', '>', '~', 'in'] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

/** Only `in` and `~` take several right sides `{a, b}`; the comparison holds if it holds for one of them. */
export interface Comparison {
  readonly left: Expression;
  readonly operator: ComparisonOperator;
  readonly right: readonly Expression[];
}
