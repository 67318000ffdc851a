import type { Row, Rule } from '../catalogue';
import type { Figures, Outcome } from '../expression';
import { judge } from './compileRules';
import type { Entry } from './Entry';
import type { ReportFigures } from './evaluateFigures';
import type { RuleSet } from './RuleSet';

export interface RuleOutcome {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

/**
 * What each rule that is shown at a row says of a report, in the order of the edition; blanks are no relations and left
 * out. Where the form's own formula stands, its result is judged by type, range and code as well, which gives no finding
 * (a wrong part is one finding), but the reader of the row sees a figure that cannot be.
 */
export function outcomesAt(
  ruleSet: RuleSet,
  row: Row,
  figures: ReportFigures,
  entry: Entry | undefined,
): readonly RuleOutcome[] {
  const shown = entry?.kind === 'formula' ? withStated(ruleSet, row, figures) : figures.slots;
  return (ruleSet.rulesAt[row.index] ?? [])
    .filter(({ rule }) => rule.kind === 'rule')
    .map((compiled) => ({ rule: compiled.rule, outcome: judge(compiled, shown).outcome }));
}

/** The figures as if the result of the row's formula had been typed. */
function withStated({ slots }: RuleSet, row: Row, figures: ReportFigures): Figures {
  const copy = Float64Array.from(figures.slots);
  copy[slots.raw(row.index)] = figures.value(row.key);
  return copy;
}
