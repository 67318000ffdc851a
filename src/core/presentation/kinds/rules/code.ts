import { brokenComparison } from './brokenComparison';
import { caseClauses } from './clauses';
import { plainKind } from './RuleKind';
import type { RuleKind } from './RuleKind';

/** A code is one of the row's codes, or fits the codes of other rows. */
export const code: RuleKind = {
  ...plainKind,
  statement: ({ broken, formatter }) => brokenComparison(broken, formatter),
  demands: (rule, namer) => rule.cases.flatMap((one) => caseClauses(one, namer)),
  correction: (remedies, row) => (row?.type === 'code' ? remedies.code : remedies.part),
};
