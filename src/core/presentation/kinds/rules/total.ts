import type { Rule } from '../../../catalogue';
import type { RowNamer } from '../../sentences/RowNamer';
import { brokenComparison } from './brokenComparison';
import { formulaKind, plainKind } from './RuleKind';
import type { RuleKind } from './RuleKind';

/** A row is the sum of its parts. */
export const total: RuleKind = {
  ...plainKind,
  ...formulaKind,
  statement: ({ broken, formatter }) => brokenComparison(broken, formatter),
  demands,
  correction: (remedies) => remedies.total,
};

/** The sum; where a figure on one side of it is graver than one on the other side, that is said as well. */
function demands(rule: Rule, namer: RowNamer): readonly string[] {
  const { rules } = namer.m;
  const [first] = rule.cases.flatMap(({ all }) => all);
  const [sum] = first?.right ?? [];
  if (!sum) return [];
  const deviations = rule.cases.flatMap(({ all, severity }) =>
    all.flatMap(({ operator }) => {
      if (operator === '>=') return [rules.otherwise(rules.less, severity)];
      return operator === '<=' ? [rules.otherwise(rules.more, severity)] : [];
    }),
  );
  const equals = rules.equals(namer.row(rule.row), namer.side(sum));
  return deviations.length === 0 ? [equals] : [equals, deviations.join(', ')];
}
