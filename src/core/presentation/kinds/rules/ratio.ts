import { percentage } from '../../../base/rounding';
import type { Rule } from '../../../catalogue';
import { comparisonOperands } from '../../../expression';
import type { RowNamer } from '../../sentences/RowNamer';
import { brokenComparison, rowKeyOf } from './brokenComparison';
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

/** A typed percentage compared with what its parts give, or a percentage over a zero denominator. */
function statement({ rule: { row: key }, broken, formatter }: BrokenRule): string {
  const { findings, places } = formatter.namer.m;
  const [denominator] = broken.when.flatMap(comparisonOperands);
  if (denominator) return findings.overZero(formatter.statement(key), formatter.namer.reference(denominator));
  const [by] = broken.all;
  const [right] = by?.right ?? [];
  const [above, below] = by ? comparisonOperands(by).filter((r) => r.part !== 'value' || rowKeyOf(r, '') !== key) : [];
  const exact = right && formatter.result(right);
  if (!by || !above || !below || exact === undefined) return brokenComparison(broken, formatter);
  const figures = `${places.number(formatter.result(above) ?? NaN)} ÷ ${places.number(formatter.result(below) ?? NaN)}`;
  const shown = percentage(formatter.result(above) ?? NaN, formatter.result(below) ?? NaN);
  const share = places.percent(places.number(shown));
  if (above.part === 'numerator') {
    return findings.fraction(formatter.statement(key), figures.replace(' ÷ ', '/'), share);
  }
  const terms = places.share(formatter.namer.reference(above), formatter.namer.reference(below));
  const isExact = Math.abs(shown - exact) < 1e-9;
  const working = (isExact ? findings.working : findings.roughly)(terms, figures, share);
  return findings.beside(formatter.statement(key), places.breaks['~'], working);
}

function demands(rule: Rule, namer: RowNamer): readonly string[] {
  const { rules } = namer.m;
  const row = namer.row(rule.row);
  const formula = namer.edition.row.get(rule.row)?.formula;
  if (!formula) return [rules.fraction(row)];
  const [numerator = '', denominator = ''] = formula.operands.map((key) => namer.row(key));
  return [rules.ratio(row, numerator, denominator), rules.ratioOverZero(denominator)];
}
