import type { Row, RowKey } from '../catalogue';
import { comparisonFinding } from './comparisonFinding';
import type { Facts } from './comparisonFinding';
import { judge } from './compileRules';
import { isAmongSmall, isLikelyDate } from './countScale';
import { absent, isExplained } from './Entry';
import type { Entry } from './Entry';
import { entryFinding } from './entryFindings';
import { evaluateFigures } from './evaluateFigures';
import type { ReportFigures } from './evaluateFigures';
import type { Finding } from './Finding';
import { formFindings } from './formFindings';
import type { TypedRow } from './formFindings';
import type { RuleSet } from './RuleSet';

/** The figures of a report and what the rules of its edition find in them. */
export interface RuleResults extends ReportFigures {
  /** Every finding about rows and forms, in the order of the forms and their rows. */
  readonly findings: readonly Finding[];
}

/**
 * Evaluates the rules of an edition over the entries of one report. A rule over a missing value is undecided and finds
 * nothing; blank inputs are findings of their own. Same input, same output: nothing is kept between calls.
 * See `evaluateFigures` for `entries` and `measures`.
 */
export function evaluateRules(
  ruleSet: RuleSet,
  entries: ReadonlyMap<RowKey, Entry>,
  measures: ReadonlyMap<string, number>,
): RuleResults {
  const figures = evaluateFigures(ruleSet, entries, measures);
  return { ...figures, findings: findingsOf(ruleSet, entries, figures) };
}

function findingsOf(
  ruleSet: RuleSet,
  entries: ReadonlyMap<RowKey, Entry>,
  { slots: figures }: ReportFigures,
): readonly Finding[] {
  const { edition, slots, computedAt } = ruleSet;
  const byIndex = edition.rows.map(({ key }) => entries.get(key) ?? absent);
  const facts: Facts = {
    figures,
    slots,
    entry: (index) => byIndex[index] ?? absent,
    isNoted: (key) => isExplained(entries.get(key) ?? absent),
    computed: (index) => computedAt.get(index)?.value(figures) ?? NaN,
  };
  return edition.forms.flatMap((form) => [
    ...form.rows.flatMap((row) => rowFindings(row, ruleSet, facts)),
    ...formFindings(form, typedRows(form.rows, ruleSet, facts)),
  ]);
}

/** One fault is one finding: a doubt about a figure gives way to what is wrong with it. */
function rowFindings(row: Row, ruleSet: RuleSet, facts: Facts): readonly Finding[] {
  const broken = (ruleSet.rulesAt[row.index] ?? []).flatMap((rule) => {
    const judgement = judge(rule, facts.figures);
    return judgement.outcome === 'violated' ? [comparisonFinding(rule, judgement.broken, judgement.by, facts)] : [];
  });
  const entry = facts.entry(row.index);
  if (entry.kind === 'absent') return broken;
  const own = entryFinding(row, entry, facts.computed(row.index), {
    isLikelyDate: () => isLikelyDate(row, ruleSet, facts.figures),
    isAmongSmall: () => isAmongSmall(row, ruleSet, facts.figures),
  });
  const isTwice = broken.some(({ rule }) => rule === own?.rule);
  if (!own || isTwice || (own.severity === 'notice' && broken.length > 0)) return broken;
  return [own, ...broken];
}

/** Computed rows over whose formula a number was typed. */
function typedRows(
  rows: readonly Row[],
  { computedAt, slots }: RuleSet,
  { entry, figures }: Facts,
): readonly TypedRow[] {
  return rows.flatMap((row) => {
    const computed = computedAt.get(row.index);
    const stated = entry(row.index).kind === 'stated' ? (figures[slots.part(row.index, 'value')] ?? NaN) : NaN;
    if (!computed || Number.isNaN(stated)) return [];
    const [numerator = NaN, denominator = NaN] =
      row.formula?.kind === 'ratio' ? computed.operands.map((slot) => figures[slot] ?? NaN) : [];
    return [{ row, stated, computed: computed.value(figures), numerator, denominator }];
  });
}
