import { targetRow } from '../../../rules';
import { plainKind } from './RuleKind';
import type { BrokenRule, RuleKind } from './RuleKind';

/** A heading has no figure. */
export const heading: RuleKind = {
  ...plainKind,
  statement: (broken) => {
    const { phrases } = broken.said;
    return phrases.m.findings.heading(phrases.namedRow(broken.rule.row), typed(broken));
  },
  demands: (rule, namer) => [namer.m.rules.heading(namer.row(rule.row))],
  correction: (remedies) => remedies.heading,
  fixes: (row, factory) => [factory.clear(row)],
};

function typed({ finding: { stated, target }, said }: BrokenRule): string {
  if (typeof stated === 'number') return said.figureText(targetRow(target) ?? '', stated);
  return said.phrases.m.places.quoted(stated ?? '');
}
