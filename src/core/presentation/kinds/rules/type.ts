import type { Rule } from '../../../catalogue';
import { brokenComparison } from './brokenComparison';
import { plainKind } from './RuleKind';
import type { RuleKind } from './RuleKind';

/** A figure is of its row's type: whole, or not negative. */
export const type: RuleKind = {
  ...plainKind,
  statement: ({ broken, formatter }) => brokenComparison(broken, formatter),
  demands: (rule, namer) => {
    const row = namer.row(rule.row);
    return [requiresWhole(rule) ? namer.m.rules.whole(row) : namer.m.rules.notNegative(row)];
  },
  correction: (remedies) => remedies.figure,
};

function requiresWhole(rule: Rule): boolean {
  return rule.cases.some((one) => one.all.some(({ left }) => left.kind === 'call' && left.name === 'floor'));
}
