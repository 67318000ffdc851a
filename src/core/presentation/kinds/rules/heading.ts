import { targetRow } from '../../../rules';
import { plainKind } from './RuleKind';
import type { BrokenRule, RuleKind } from './RuleKind';

/** A heading has no figure. */
export const heading: RuleKind = {
  ...plainKind,
  statement: (broken) => {
    const { namer } = broken.formatter;
    return namer.m.findings.heading(namer.namedRow(broken.rule.row), typedText(broken));
  },
  demands: (rule, namer) => [namer.m.rules.heading(namer.row(rule.row))],
  correction: (remedies) => remedies.heading,
  fixes: (row, factory) => [factory.clear(row)],
};

function typedText({ finding: { stated, target }, formatter }: BrokenRule): string {
  if (typeof stated === 'number') return formatter.figureText(targetRow(target) ?? '', stated);
  return formatter.namer.m.places.quoted(stated ?? '');
}
