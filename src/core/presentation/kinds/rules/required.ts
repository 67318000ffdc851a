import { rowTypes } from '../../../catalogue';
import type { Row, Rule } from '../../../catalogue';
import type { RowNamer } from '../../sentences/RowNamer';
import { plainKind } from './RuleKind';
import type { Remedies, RuleKind } from './RuleKind';

/** A row has a figure, always or under a condition. */
export const required: RuleKind = {
  ...plainKind,
  statement: ({ rule, finding, formatter }) => {
    const { blank, blankWithNote } = formatter.namer.m.findings;
    return (finding.severity === 'notice' ? blankWithNote : blank)(formatter.namer.namedRow(rule.row));
  },
  demands: (rule, namer) => [demand(rule, namer)],
  correction,
};

function demand(rule: Rule, namer: RowNamer): string {
  const { rules, places } = namer.m;
  const row = namer.row(rule.row);
  const conditions = rule.cases.map(({ when }) => places.and(when.map((condition) => namer.clause(condition))));
  if (conditions.every((condition) => condition !== '')) return rules.requiredIf(places.or(conditions), row);
  const own = namer.edition.row.get(rule.row);
  switch (own && rowTypes[own.type].ifNothing) {
    case 'choice':
      return rules.requiredCode(row, own ? namer.codes(own) : '');
    case 'note':
      return rules.requiredShare(row);
    case 'zero':
    case null:
    case undefined:
      return rules.required(row);
  }
}

/** What belongs into the blank: 0 is named only where it says that nothing arose. */
function correction(remedies: Remedies, row: Row | undefined, namer: RowNamer): string {
  switch (row && rowTypes[row.type].ifNothing) {
    case 'choice':
      return row ? namer.m.readings.remedies.codes(namer.codes(row)) : '';
    case 'note':
      return remedies.blankShare;
    case 'zero':
    case null:
    case undefined:
      return remedies.blank;
  }
}
