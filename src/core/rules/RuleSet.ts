import type { Edition, Row, RowKey } from '../catalogue';
import type { PeriodKind } from '../base/PeriodKind';
import { compile } from '../expression';
import type { Figures } from '../expression';
import { compileRules, soundness } from './compileRules';
import type { CompiledRule } from './compileRules';
import { computedRows } from './computedRows';
import { slotsOf } from './slots';
import type { Slots } from './slots';

/** The rules of an edition, compiled for the reports of one kind of period. Holds no figures of any report. */
export interface RuleSet {
  readonly edition: Edition;
  readonly slots: Slots;
  readonly rules: readonly CompiledRule[];
  /** By the index of the row at which a rule's findings are shown. */
  readonly rulesAt: readonly (readonly CompiledRule[])[];
  /** By the index of a row what its figure as stated must satisfy, so that other rules may use it. */
  readonly sound: readonly (readonly ((figures: Figures) => boolean)[])[];
  /** Computed rows, each one behind the computed rows that it needs. */
  readonly computed: readonly ComputedRow[];
  /** The same by the index of the row. */
  readonly computedAt: ReadonlyMap<number, ComputedRow>;
}

/** A row whose figure a formula of the form gives. */
export interface ComputedRow {
  readonly row: Row;
  /** What the formula gives; NaN while an operand is missing, and for a ratio over zero. */
  readonly value: (figures: Figures) => number;
  /** Slots of the operands, for a ratio numerator and denominator. */
  readonly operands: readonly number[];
}

const ruleSets = new WeakMap<Edition, Map<PeriodKind, RuleSet>>();

/** The rule set of an edition for a kind of period. It is compiled at the first call for an edition object and kept. */
export function ruleSetFor(edition: Edition, kind: PeriodKind): RuleSet {
  const ofEdition = ruleSets.get(edition) ?? new Map<PeriodKind, RuleSet>();
  ruleSets.set(edition, ofEdition);
  const ruleSet = ofEdition.get(kind) ?? compileRuleSet(edition, kind);
  ofEdition.set(kind, ruleSet);
  return ruleSet;
}

function compileRuleSet(edition: Edition, kind: PeriodKind): RuleSet {
  const slots = slotsOf(edition);
  const rules = compileRules(edition, kind, slots);
  const computed = computedRows(edition).flatMap((row) => compileRow(row, edition, slots));
  return {
    edition,
    slots,
    rules,
    rulesAt: byRow(rules, edition),
    sound: soundness(rules),
    computed,
    computedAt: new Map(computed.map((one) => [one.row.index, one])),
  };
}

function compileRow(row: Row, edition: Edition, slots: Slots): readonly ComputedRow[] {
  if (!row.formula) return [];
  const operands = row.formula.operands.map((key) => slots.part(rowOf(edition, key).index, 'value'));
  return [{ row, operands, value: compile(row.formula.expression, slots.of) }];
}

function byRow(rules: readonly CompiledRule[], edition: Edition): readonly (readonly CompiledRule[])[] {
  const lists: CompiledRule[][] = edition.rows.map(() => []);
  for (const rule of rules) lists[rule.row.index]?.push(rule);
  return lists;
}

/** The row of a key. Throws where the edition has none: only a fault of the program asks for it. */
export function rowOf(edition: Edition, key: RowKey): Row {
  const row = edition.row.get(key);
  if (!row) throw new Error(`the edition ${edition.id} has no row ${key}`);
  return row;
}
