import type { Edition, Row, Rule, RuleCase } from '../catalogue';
import type { PeriodKind } from '../base/PeriodKind';
import { compile, compileComparison } from '../expression';
import type { Comparison, Figures, Outcome, SlotOf } from '../expression';
import type { Slots } from './slots';

/** A rule ready to run over the figures of a report of one kind of period. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly row: Row;
  readonly cases: readonly CompiledCase[];
}

export interface CompiledCase {
  /** The index among the cases of the rule. */
  readonly index: number;
  readonly source: RuleCase;
  readonly when: readonly ((figures: Figures) => Outcome)[];
  readonly all: readonly CompiledComparison[];
}

export interface CompiledComparison {
  readonly source: Comparison;
  readonly outcome: (figures: Figures) => Outcome;
  readonly left: (figures: Figures) => number;
  readonly right: (figures: Figures) => number;
}

/** The outcome of a rule for a report; if violated, with the first broken case and its first violated comparison. */
export type Judgement =
  | { readonly outcome: 'satisfied' | 'undecided' }
  | { readonly outcome: 'violated'; readonly broken: CompiledCase; readonly by: CompiledComparison };

export function compileRules(edition: Edition, kind: PeriodKind, slots: Slots): readonly CompiledRule[] {
  return edition.rules.flatMap((rule) => {
    const row = edition.row.get(rule.row);
    if (!row) return [];
    const cases = rule.cases.flatMap((source, index): readonly CompiledCase[] => {
      if (source.periods && !source.periods.includes(kind)) return [];
      const slotOf = slotsFor(source, row, slots);
      const when = source.when.map((comparison) => compileComparison(comparison, slotOf));
      return [{ index, source, when, all: source.all.map((comparison) => compileSides(comparison, slotOf)) }];
    });
    return cases.length > 0 ? [{ rule, row, cases }] : [];
  });
}

function compileSides(source: Comparison, slotOf: SlotOf): CompiledComparison {
  const [right] = source.right;
  return {
    source,
    outcome: compileComparison(source, slotOf),
    left: compile(source.left, slotOf),
    right: right ? compile(right, slotOf) : () => NaN,
  };
}

/** Rules about a figure's own type, range and code read it as stated; all others use it only if those hold. */
function slotsFor(source: RuleCase, row: Row, slots: Slots): SlotOf {
  return source.isOwn ? () => slots.raw(row.index) : slots.of;
}

const satisfied: Judgement = { outcome: 'satisfied' };
const undecided: Judgement = { outcome: 'undecided' };

export function judge(rule: CompiledRule, figures: Figures): Judgement {
  let verdict = satisfied;
  for (const ruleCase of rule.cases) {
    const applies = conjunction(ruleCase.when, figures);
    if (applies === 'violated') continue;
    if (applies === 'undecided') {
      verdict = undecided;
      continue;
    }
    for (const comparison of ruleCase.all) {
      const outcome = comparison.outcome(figures);
      if (outcome === 'violated') return { outcome, broken: ruleCase, by: comparison };
      if (outcome === 'undecided') verdict = undecided;
    }
  }
  return verdict;
}

function conjunction(conditions: readonly ((figures: Figures) => Outcome)[], figures: Figures): Outcome {
  let all: Outcome = 'satisfied';
  for (const condition of conditions) {
    const outcome = condition(figures);
    if (outcome === 'violated') return outcome;
    if (outcome === 'undecided') all = outcome;
  }
  return all;
}

/** For each row what its figure as stated must satisfy; otherwise no other rule may use it. */
export function soundness(rules: readonly CompiledRule[]): readonly ((figures: Figures) => boolean)[][] {
  const checks: ((figures: Figures) => boolean)[][] = [];
  for (const { row, cases } of rules) {
    for (const ruleCase of cases.filter(({ source }) => source.isOwn && source.severity === 'fix')) {
      (checks[row.index] ??= []).push((figures) => ruleCase.all.every((a) => a.outcome(figures) !== 'violated'));
    }
  }
  return checks;
}
