import type { Edition, Row, RowKey } from '../catalogue';
import type { PeriodKind } from '../base/PeriodKind';
import { compile } from '../expression';
import type { Figures } from '../expression';
import { computedRows } from './computedRows';
import { comparisonFinding } from './comparisonFinding';
import type { Facts } from './comparisonFinding';
import { compileRules, dependents, judge, soundness } from './compileRules';
import type { CompiledRule, Judgement } from './compileRules';
import { absent, isExplained, statedNumber } from './Entry';
import type { Entry } from './Entry';
import { entryFinding } from './entryFindings';
import type { Finding } from './Finding';
import { formFindings } from './formFindings';
import type { TypedRow } from './formFindings';
import { slotsOf } from './slots';
import type { Slots } from './slots';

/** The findings of the rows that an edit touched: everything that was said of them before is void. */
export interface Refresh {
  readonly rows: readonly RowKey[];
  readonly findings: readonly Finding[];
}

interface ComputedRow {
  readonly row: Row;
  readonly value: (figures: Figures) => number;
  readonly operands: readonly number[];
}

/**
 * The rules of an edition over the figures of one report. `enter` states what stands in a row; `findings` judges
 * everything, `refresh` only what an entry touches. A rule uses the number that a cell states; only where the
 * cell holds our formula or nothing does the computed value stand in, so that a wrong subtotal is one finding.
 */
export class Confrontation {
  private readonly slots: Slots;
  private readonly figures: Float64Array;
  private readonly entries: Entry[];
  private readonly rules: readonly CompiledRule[];
  private readonly rulesAt: readonly (readonly CompiledRule[])[];
  private readonly rulesReading: readonly (readonly number[])[];
  private readonly sound: readonly (readonly ((figures: Figures) => boolean)[])[];
  private readonly computed: readonly ComputedRow[];
  private readonly computedAt: ReadonlyMap<number, ComputedRow>;
  private readonly computedFrom: readonly (readonly ComputedRow[])[];
  private readonly facts: Facts;

  constructor(
    private readonly edition: Edition,
    period: PeriodKind,
  ) {
    this.slots = slotsOf(edition);
    this.figures = new Float64Array(this.slots.length).fill(NaN);
    this.entries = edition.rows.map(() => absent);
    this.rules = compileRules(edition, period, this.slots);
    this.rulesAt = byRow(this.rules, edition);
    this.rulesReading = dependents(this.rules, edition);
    this.sound = soundness(this.rules);
    this.computed = computedRows(edition).flatMap((row) => this.compileRow(row));
    this.computedAt = new Map(this.computed.map((one) => [one.row.index, one]));
    this.computedFrom = fromOperands(this.computed, edition);
    this.facts = {
      figures: this.figures,
      slots: this.slots,
      entry: (index) => this.entries[index] ?? absent,
      isNoted: (key) => isExplained(this.entryOf(key)),
      computed: (index) => this.computedAt.get(index)?.value(this.figures) ?? NaN,
    };
  }

  /** States what stands in a row. Throws on a row that the edition does not have. */
  enter(key: RowKey, entry: Entry): void {
    this.state(this.rowOf(key), entry);
  }

  /** The counts of the appendix: `tasks`, `completed`; NaN where they are not known. */
  measure(code: string, count: number): void {
    this.figures[this.slots.measure(code)] = count;
  }

  /** The value that rules use, and that a total shows once all its parts are there; NaN is missing. */
  value(key: RowKey): number {
    return this.figures[this.slots.part(this.rowOf(key).index, 'value')] ?? NaN;
  }

  /** What the formula of a computed row gives, whatever is typed there; NaN while a part is missing. */
  computedValue(key: RowKey): number {
    return this.facts.computed(this.rowOf(key).index);
  }

  /** What a rule says, for showing it or comparing it with its native formula. */
  judgements(): ReadonlyMap<string, Judgement> {
    return new Map(this.rules.map((rule) => [rule.rule.id, judge(rule, this.figures)]));
  }

  /** Every finding about rows and forms, in the order of the forms. */
  findings(): readonly Finding[] {
    return this.edition.forms.flatMap((form) => [
      ...form.rows.flatMap((row) => this.rowFindings(row)),
      ...formFindings(form, this.typedRows(form.rows)),
    ]);
  }

  /** Enters, and judges again only the rows whose rules read the row, or a total over it, or take its note. */
  refresh(key: RowKey, entry: Entry): Refresh {
    const row = this.rowOf(key);
    const touched = new Set([row.index]);
    for (const index of [row.index, ...this.state(row, entry)]) {
      for (const rule of this.rulesReading[index] ?? []) touched.add(this.rules[rule]?.row.index ?? index);
    }
    const rows = [...touched].flatMap((index) => this.edition.rows[index] ?? []);
    return { rows: rows.map((home) => home.key), findings: rows.flatMap((home) => this.rowFindings(home)) };
  }

  /** Takes an entry over into the figures; gives the computed rows over it. */
  private state(row: Row, entry: Entry): readonly number[] {
    this.entries[row.index] = entry;
    this.place(row, entry);
    return this.recompute(row.index);
  }

  private ruleFinding(rule: CompiledRule): Finding | undefined {
    const judgement = judge(rule, this.figures);
    if (judgement.outcome !== 'violated') return undefined;
    return comparisonFinding(rule, judgement.broken, judgement.by, this.facts);
  }

  /** One fault is one finding: a mere doubt about a figure gives way to what is wrong with it. */
  private rowFindings(row: Row): readonly Finding[] {
    const found = (this.rulesAt[row.index] ?? []).flatMap((rule) => this.ruleFinding(rule) ?? []);
    const entry = this.entries[row.index] ?? absent;
    if (entry.kind === 'absent') return found;
    const own = entryFinding(row, entry, this.facts.computed(row.index), () => this.isAmongSmall(row));
    const isToldAlready = found.some(({ rule }) => rule === own?.rule);
    if (!own || isToldAlready || (own.severity === 'notice' && found.length > 0)) return found;
    return [own, ...found];
  }

  /** Puts a figure into its slots; one that is not of its row's type, range or code is of no use to other rules. */
  private place(row: Row, entry: Entry): void {
    const { figures, slots } = this;
    const raw = statedNumber(entry);
    const parts = entry.kind === 'stated' && 'parts' in entry.reading ? entry.reading.parts : undefined;
    figures[slots.raw(row.index)] = raw;
    figures[slots.part(row.index, 'numerator')] = parts?.numerator ?? NaN;
    figures[slots.part(row.index, 'denominator')] = parts?.denominator ?? NaN;
    const isGiven = entry.kind === 'stated' || entry.kind === 'foreign';
    figures[slots.part(row.index, 'given')] = entry.kind === 'absent' ? NaN : isGiven ? 1 : 0;
    const isSound = (this.sound[row.index] ?? []).every((check) => check(figures));
    figures[slots.part(row.index, 'value')] = isSound ? raw : NaN;
    this.standIn(row, entry);
  }

  private standIn(row: Row, entry: Entry): void {
    const computed = this.computedAt.get(row.index);
    if (!computed || (entry.kind !== 'formula' && entry.kind !== 'blank')) return;
    this.figures[this.slots.part(row.index, 'value')] = computed.value(this.figures);
  }

  /** Brings the computed rows over a row up to date, nearest first; gives those that were looked at. */
  private recompute(index: number): readonly number[] {
    const looked: number[] = [];
    for (const { row } of this.computedFrom[index] ?? []) {
      this.standIn(row, this.entries[row.index] ?? absent);
      looked.push(row.index, ...this.recompute(row.index));
    }
    return looked;
  }

  private typedRows(rows: readonly Row[]): readonly TypedRow[] {
    return rows.flatMap((row) => {
      const computed = this.computedAt.get(row.index);
      const stated = this.entries[row.index]?.kind === 'stated' ? this.value(row.key) : NaN;
      if (!computed || Number.isNaN(stated)) return [];
      const [numerator = NaN, denominator = NaN] =
        row.formula?.kind === 'ratio' ? computed.operands.map((slot) => this.figures[slot] ?? NaN) : [];
      return [{ row, stated, computed: computed.value(this.figures), numerator, denominator }];
    });
  }

  private isAmongSmall(row: Row): boolean {
    const others = this.edition.rows.filter((r) => r.parent === row.parent && r.form === row.form && r !== row);
    const counts = others.filter((r) => r.type === 'count').map((r) => this.figures[this.slots.raw(r.index)] ?? NaN);
    return counts.every((count) => Number.isNaN(count) || count < 1000);
  }

  private compileRow(row: Row): readonly ComputedRow[] {
    if (!row.formula) return [];
    const operands = row.formula.operands.map((key) => this.slots.part(this.rowOf(key).index, 'value'));
    return [{ row, operands, value: compile(row.formula.expression, this.slots.of) }];
  }

  private entryOf(key: RowKey): Entry {
    const row = this.edition.row.get(key);
    return (row && this.entries[row.index]) ?? absent;
  }

  private rowOf(key: RowKey): Row {
    const row = this.edition.row.get(key);
    if (!row) throw new Error(`the edition ${this.edition.id} has no row ${key}`);
    return row;
  }
}

function byRow(rules: readonly CompiledRule[], edition: Edition): readonly (readonly CompiledRule[])[] {
  const lists: CompiledRule[][] = edition.rows.map(() => []);
  for (const rule of rules) lists[rule.row.index]?.push(rule);
  return lists;
}

/** For each row the computed rows directly over it. */
function fromOperands(computed: readonly ComputedRow[], edition: Edition): readonly (readonly ComputedRow[])[] {
  const over: ComputedRow[][] = edition.rows.map(() => []);
  for (const one of computed) {
    for (const key of one.row.formula?.operands ?? []) over[edition.row.get(key)?.index ?? -1]?.push(one);
  }
  return over;
}
