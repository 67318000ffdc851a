import type { Row, RuleCase } from '../../catalogue';
import type { Comparison } from '../../expression';

/** A rule that a report breaks. */
export interface BrokenRule {
  readonly row: Row;
  /** The first case of the rule that is broken, and the comparison of it that broke. */
  readonly broken: RuleCase;
  readonly by: Comparison;
  /** What the row's own formula gives; NaN for a row without one, and while a part is missing. */
  readonly computed: number;
  /** The value of the right side of the comparison; NaN while a figure of it is missing. */
  readonly right: number;
}

/** What the rules of one kind, that is of one suffix, say about a figure beyond being broken. */
export interface RuleKind {
  /** The figure that would satisfy the rule; NaN where the rule does not determine one. */
  readonly expected: (rule: BrokenRule) => number;
}

/** A kind whose rules determine no single figure: a bound, a condition, or a demand for any figure at all. */
export const openKind: RuleKind = { expected: () => NaN };
