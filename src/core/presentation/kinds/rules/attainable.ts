import { codeOf, formOf } from '../../../catalogue';
import type { Rule } from '../../../catalogue';
import { comparisonOperands } from '../../../expression';
import type { RowNamer } from '../../sentences/RowNamer';
import { attainableShares } from './attainableShares';
import { brokenComparison, rowKeyOf } from './brokenComparison';
import { plainKind } from './RuleKind';
import type { BrokenRule, RuleKind } from './RuleKind';

/** A percentage is one that a count of the whole can give. */
export const attainable: RuleKind = {
  ...plainKind,
  statement,
  demands,
  correction: (remedies) => remedies.figure,
};

/** The percentages that are possible; over a whole of zero, the broken comparison itself. */
function statement({ rule: { row: key }, broken, formatter }: BrokenRule): string {
  if (broken.when.some(({ operator }) => operator === '=')) return brokenComparison(broken, formatter);
  const { findings, places } = formatter.namer.m;
  const whole = broken.all
    .flatMap(comparisonOperands)
    .find((reference) => rowKeyOf(reference, formatter.namer.home) !== key);
  const own = { kind: 'reference', form: formOf(key), code: codeOf(key), part: 'value' } as const;
  const [stated, of] = [formatter.result(own), whole && formatter.result(whole)];
  if (!whole || stated === undefined || of === undefined) return brokenComparison(broken, formatter);
  const { shares, areAll } = attainableShares(stated, of);
  const word = areAll ? findings.attainable : findings.nearest;
  const other = findings.states(formatter.namer.reference(whole), places.number(of));
  return word(formatter.statement(key), other, places.or(shares.map((share) => places.percent(places.number(share)))));
}

function demands(rule: Rule, namer: RowNamer): readonly string[] {
  const { rules } = namer.m;
  const row = namer.row(rule.row);
  const others = rule.rows.filter((key) => key !== rule.row).map((key) => namer.row(key));
  const whole = namer.m.places.and(others);
  const hasZeroCase = rule.cases.some(({ when }) => when.some(({ operator }) => operator === '='));
  return [rules.attainable(row, whole), ...(hasZeroCase ? [rules.attainableOverZero(row, whole)] : [])];
}
