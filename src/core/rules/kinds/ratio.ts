import { roundHalfUp } from '../../base/rounding';
import type { RuleKind } from './RuleKind';

/** A percentage is that of its formula; of a typed fraction, which has no formula, its own parts give it. */
export const ratio: RuleKind = {
  expected: ({ row, computed, right }) => (row.formula ? computed : roundHalfUp(right, 2)),
};
