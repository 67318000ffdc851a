import type { Rule } from '../../../catalogue';
import type { RowNamer } from '../../sentences/RowNamer';
import { brokenComparison } from './brokenComparison';
import { plainKind } from './RuleKind';
import type { BrokenRule, RuleKind } from './RuleKind';

/** What several rows leave of a whole is not negative. */
export const residual: RuleKind = {
  ...plainKind,
  statement,
  demands,
  correction: (remedies) => remedies.figure,
};

function statement({ broken, formatter }: BrokenRule): string {
  const { findings, places } = formatter.namer.m;
  const [by] = broken.all;
  const [right] = by?.right ?? [];
  const [left, other] = [by && formatter.result(by.left), right && formatter.result(right)];
  const text = brokenComparison(broken, formatter);
  return left === undefined || other === undefined ? text : findings.remainder(text, places.number(left - other));
}

function demands(rule: Rule, namer: RowNamer): readonly string[] {
  const [first] = rule.cases.flatMap(({ all }) => all);
  const [right] = first?.right ?? [];
  return first && right ? [namer.m.rules.residual(namer.side(first.left), namer.side(right))] : [];
}
