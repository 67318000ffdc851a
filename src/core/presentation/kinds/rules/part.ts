import { brokenComparison } from './brokenComparison';
import { distinctClauses } from './clauses';
import { plainKind } from './RuleKind';
import type { RuleKind } from './RuleKind';

/** A part is not larger than its whole. */
export const part: RuleKind = {
  ...plainKind,
  statement: ({ broken, formatter }) => brokenComparison(broken, formatter),
  demands: distinctClauses,
  correction: (remedies) => remedies.part,
};
