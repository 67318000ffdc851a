import { percentage } from '../../../base/rounding';
import type { Rule } from '../../../catalogue';
import { comparisonOperands } from '../../../expression';
import type { RowNamer } from '../../sentences/RowNamer';
import { brokenComparison, rowOf } from './brokenComparison';
import { formulaKind } from './RuleKind';
import type { BrokenRule, RuleKind } from './RuleKind';

/** A percentage is that of its two rows, or of the fraction that was typed beside it; over zero there is none. */
export const ratio: RuleKind = {
  ...formulaKind,
  statement,
  demands,
  correction: (remedies, row) => (row?.formula ? remedies.ratio : remedies.fraction),
  // Only the case over a zero denominator has a condition.
  explanation: (remedies, broken) => ((broken?.when.length ?? 0) > 0 ? remedies.overZero : remedies.explain),
};

/** A typed percentage beside what its parts give, or over nothing. */
function statement({ rule: { row: key }, broken, said }: BrokenRule): string {
  const { findings, places } = said.phrases.m;
  const [denominator] = broken.when.flatMap(comparisonOperands);
  if (denominator) return findings.overZero(said.statement(key), said.phrases.reference(denominator));
  const [by] = broken.all;
  const [right] = by?.right ?? [];
  const [above, below] = by ? comparisonOperands(by).filter((r) => r.part !== 'value' || rowOf(r, '') !== key) : [];
  const exact = right && said.result(right);
  if (!by || !above || !below || exact === undefined) return brokenComparison(broken, said);
  const figures = `${places.number(said.result(above) ?? NaN)} ÷ ${places.number(said.result(below) ?? NaN)}`;
  const shown = percentage(said.result(above) ?? NaN, said.result(below) ?? NaN);
  const share = places.percent(places.number(shown));
  if (above.part === 'numerator') {
    return findings.fraction(said.statement(key), figures.replace(' ÷ ', '/'), share);
  }
  const terms = places.share(said.phrases.reference(above), said.phrases.reference(below));
  const isExact = Math.abs(shown - exact) < 1e-9;
  const working = (isExact ? findings.working : findings.roughly)(terms, figures, share);
  return findings.beside(said.statement(key), places.breaks['~'], working);
}

function demands(rule: Rule, namer: RowNamer): readonly string[] {
  const { rules } = namer.m;
  const row = namer.row(rule.row);
  const formula = namer.edition.row.get(rule.row)?.formula;
  if (!formula) return [rules.fraction(row)];
  const [numerator = '', denominator = ''] = formula.operands.map((key) => namer.row(key));
  return [rules.ratio(row, numerator, denominator), rules.ratioOverZero(denominator)];
}
