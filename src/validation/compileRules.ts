import { keyOf, ownSuffixes } from '../catalogue';
import type { Edition, PeriodKind, Row, Rule, RuleCase } from '../catalogue';
import { compile, compileComparison, comparisonOperands } from '../expression';
import type { Comparison, Figures, Outcome, SlotOf } from '../expression';
import type { Slots } from './slots';

/** A rule ready to run over the figures of a report of one kind of period. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly row: Row;
  readonly cases: readonly CompiledCase[];
}

export interface CompiledCase {
  /** The place among the cases of the rule. */
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

/** What a rule says of a report: the first broken case with the comparison that broke, or none. */
export type Judgement =
  | { readonly outcome: 'satisfied' | 'undecided' }
  | { readonly outcome: 'violated'; readonly broken: CompiledCase; readonly by: CompiledComparison };

export function compileRules(edition: Edition, kind: PeriodKind, slots: Slots): readonly CompiledRule[] {
  return edition.rules.flatMap((rule) => {
    const row = edition.row.get(rule.row);
    if (!row) return [];
    const slotOf = slotsFor(rule, row, slots);
    const cases = rule.cases.flatMap((source, index): readonly CompiledCase[] => {
      if (source.periods && !source.periods.includes(kind)) return [];
      const when = source.when.map((comparison) => compileComparison(comparison, slotOf));
      return [{ index, source, when, all: source.all.map((comparison) => compiled(comparison, slotOf)) }];
    });
    return cases.length > 0 ? [{ rule, row, cases }] : [];
  });
}

function compiled(source: Comparison, slotOf: SlotOf): CompiledComparison {
  const [right] = source.right;
  return {
    source,
    outcome: compileComparison(source, slotOf),
    left: compile(source.left, slotOf),
    right: right ? compile(right, slotOf) : () => NaN,
  };
}

/** The rules of a figure's own type, range and code judge it as stated; all others only use it if those hold. */
function slotsFor(rule: Rule, row: Row, slots: Slots): SlotOf {
  if (!ownSuffixes.includes(rule.suffix)) return slots.of;
  return (reference) =>
    reference.part === 'value' && keyOf(reference.form ?? '', reference.code) === row.key
      ? slots.raw(row.index)
      : slots.of(reference);
}

const satisfied: Judgement = { outcome: 'satisfied' };
const undecided: Judgement = { outcome: 'undecided' };

export function judge(rule: CompiledRule, figures: Figures): Judgement {
  let verdict = satisfied;
  for (const one of rule.cases) {
    const applies = conjunction(one.when, figures);
    if (applies === 'violated') continue;
    if (applies === 'undecided') {
      verdict = undecided;
      continue;
    }
    for (const comparison of one.all) {
      const outcome = comparison.outcome(figures);
      if (outcome === 'violated') return { outcome, broken: one, by: comparison };
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

/** Whether a stated figure is of its row's type, range and code; otherwise no other rule may use it. */
export function soundness(rules: readonly CompiledRule[]): readonly ((figures: Figures) => boolean)[][] {
  const checks: ((figures: Figures) => boolean)[][] = [];
  for (const rule of rules) {
    if (!ownSuffixes.includes(rule.rule.suffix)) continue;
    const own = rule.cases.filter(
      (c) => isUnconditional(c.source) && c.source.severity === 'fix' && isOwn(c.source, rule.row),
    );
    const compiledChecks = own.flatMap((c) =>
      c.all.map((a) => (figures: Figures) => a.outcome(figures) !== 'violated'),
    );
    (checks[rule.row.index] ??= []).push(...compiledChecks);
  }
  return checks;
}

function isUnconditional(source: RuleCase): boolean {
  return source.when.length === 0;
}

function isOwn(source: RuleCase, row: Row): boolean {
  return source.all
    .flatMap(comparisonOperands)
    .every((r) => keyOf(r.form ?? '', r.code) === row.key && r.part === 'value');
}

/** For each row the rules that read it, by their places; a note settles findings, so the noted rows count as read. */
export function dependents(rules: readonly CompiledRule[], edition: Edition): readonly (readonly number[])[] {
  const lists: number[][] = edition.rows.map(() => []);
  rules.forEach(({ rule, cases }, place) => {
    const read = cases.flatMap((c) => c.source.when.flatMap(comparisonOperands));
    const keys = new Set([...rule.rows, ...read.map((r) => keyOf(r.form ?? '', r.code))]);
    for (const key of keys) lists[edition.row.get(key)?.index ?? -1]?.push(place);
  });
  return lists;
}
