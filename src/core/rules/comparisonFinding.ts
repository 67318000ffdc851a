import { keyOf } from '../catalogue';
import type { Row, Suffix } from '../catalogue';
import { comparisonOperands } from '../expression';
import type { Reference } from '../expression';
import type { CompiledCase, CompiledComparison, CompiledRule } from './compileRules';
import type { Entry } from './Entry';
import type { Finding } from './Finding';
import { ruleKinds } from './kinds';
import type { Slots } from './slots';
import { rowTarget } from './Target';

/** The data of a report that the finding of a broken rule contains. */
export interface Facts {
  readonly figures: ArrayLike<number>;
  readonly slots: Slots;
  readonly entry: (rowIndex: number) => Entry;
  readonly isNoted: (rowKey: string) => boolean;
  /** What the row's formula gives; NaN for a row without one. */
  readonly computed: (rowIndex: number) => number;
}

/** The finding of a broken rule: what is stated, what is expected, and the figures of the broken case. */
export function comparisonFinding(
  { rule, row }: CompiledRule,
  broken: CompiledCase,
  by: CompiledComparison,
  facts: Facts,
): Finding {
  const entry = facts.entry(row.index);
  const noted = rule.rows.some(facts.isNoted);
  const isBlank = rule.kind === 'blank';
  return {
    rule: rule.id,
    kind: rule.kind,
    severity: isBlank && facts.isNoted(row.key) ? 'notice' : broken.source.severity,
    target: rowTarget(row.key),
    stated: isBlank ? null : statedFigure(row.index, by, entry, facts),
    expected: numberOrNull(expectedFigure(rule.suffix, row, broken, by, facts)),
    explained: broken.source.severity === 'explain' && noted,
    detail: { type: 'comparison', rule, case: broken.index, figures: namedFigures(broken, facts) },
  };
}

/** The result of a sum on the left side; otherwise the content of the row. */
function statedFigure(index: number, by: CompiledComparison, entry: Entry, facts: Facts): number | string | null {
  if (by.source.left.kind === 'binary') return numberOrNull(by.left(facts.figures));
  const number = facts.figures[facts.slots.raw(index)] ?? NaN;
  if (!Number.isNaN(number)) return number;
  if (entry.kind === 'stated') return entry.typed;
  return numberOrNull(facts.figures[facts.slots.part(index, 'value')] ?? NaN);
}

/** What the kind of the rule expects of the figure; NaN where it determines none. */
function expectedFigure(suffix: Suffix, row: Row, broken: CompiledCase, by: CompiledComparison, facts: Facts): number {
  const [computed, right] = [facts.computed(row.index), by.right(facts.figures)];
  return ruleKinds[suffix].expected({ row, broken: broken.source, by: by.source, computed, right });
}

function numberOrNull(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}

/** Every figure of the case that is known, in the order of writing. */
function namedFigures(broken: CompiledCase, facts: Facts): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const reference of broken.source.all.flatMap(comparisonOperands)) {
    const figure = facts.figures[facts.slots.of(reference)] ?? NaN;
    if (!Number.isNaN(figure)) named.set(figureName(reference), figure);
  }
  return named;
}

/** `BM5:1.2.denominator`; the value of a row is the bare key. */
export function figureName(reference: Reference): string {
  const key = keyOf(reference.form ?? '', reference.code);
  return reference.part === 'value' ? key : `${key}.${reference.part}`;
}
