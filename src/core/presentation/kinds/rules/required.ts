import type { Rule } from '../../../catalogue';
import type { RowNamer } from '../../sentences/RowNamer';
import { plainKind } from './RuleKind';
import type { RuleKind } from './RuleKind';

/** A row has a figure, always or under a condition. */
export const required: RuleKind = {
  ...plainKind,
  statement: ({ rule, finding, formatter }) => {
    const { blank, blankWithNote } = formatter.namer.m.findings;
    return (finding.severity === 'notice' ? blankWithNote : blank)(formatter.namer.namedRow(rule.row));
  },
  demands: (rule, namer) => [demand(rule, namer)],
  correction: (remedies) => remedies.blank,
};

function demand(rule: Rule, namer: RowNamer): string {
  const { rules, places } = namer.m;
  const row = namer.row(rule.row);
  const conditions = rule.cases.map(({ when }) => places.and(when.map((condition) => namer.clause(condition))));
  if (conditions.every((condition) => condition !== '')) return rules.requiredIf(places.or(conditions), row);
  return namer.edition.row.get(rule.row)?.type === 'code' ? rules.requiredCode(row) : rules.required(row);
}
