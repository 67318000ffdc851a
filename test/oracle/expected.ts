import type { Edition, Row, Rule } from '../../src/core/catalogue';
import { comparisonOperands, compile } from '../../src/core/expression';
import { roundHalfUp } from '../../src/core/base/rounding';
import type { Comparison, Reference } from '../../src/core/expression';
import { evaluateFigures, ruleSetFor } from '../../src/core/rules';
import { judge } from '../../src/core/rules/compileRules';
import type { CompiledRule } from '../../src/core/rules/compileRules';
import type { Entry, ReportFigures } from '../../src/core/rules';
import { leaves } from './leaves';
import type { TypedReport } from '../support/randomReport';
import { shownRatio, shownTotal } from '../support/shown';
import type { Shown } from '../support/shown';

const textWords = '✗ phải là số';

/**
 * The expected results of the formulas of a typed report, by the evaluation in TypeScript. Formulas read numbers only.
 */
export class Expected {
  /** All figures as typed. */
  private readonly asTyped: ReportFigures;
  /** The same, but a typed total over missing parts is missing, because a formula takes it for an unfinished one. */
  private readonly figures: ReportFigures;
  private readonly rules: ReadonlyMap<string, CompiledRule>;

  constructor(
    private readonly edition: Edition,
    private readonly typed: TypedReport,
    private readonly measures: ReadonlyMap<string, number>,
  ) {
    const ruleSet = ruleSetFor(edition, typed.period);
    this.rules = new Map(ruleSet.rules.map((compiled) => [compiled.rule.id, compiled]));
    const entries = new Map(edition.rows.map((row) => [row.key, this.entry(row)]));
    this.asTyped = evaluateFigures(ruleSet, entries, new Map());
    const growing = edition.rows.filter((row) => row.formula && typed.figures.has(row.key) && this.isGrowing(row));
    const unknown = growing.map((row): [string, Entry] => [
      row.key,
      { kind: 'foreign', formula: '', note: typed.notes.get(row.key) ?? '' },
    ]);
    this.figures = evaluateFigures(ruleSet, new Map([...entries, ...unknown]), measures);
  }

  private entry(row: Row): Entry {
    const value = this.typed.figures.get(row.key);
    const note = this.typed.notes.get(row.key) ?? '';
    if (value === undefined) return row.formula ? { kind: 'formula', note } : { kind: 'blank', note };
    if (typeof value === 'number' && value === this.byFormula(row)) return { kind: 'formula', note };
    if (typeof value === 'number') {
      return { kind: 'stated', typed: value, reading: { verdict: 'clean', value, decimals: 0 }, note };
    }
    if (value.trim() === '') return { kind: 'blank', note };
    return { kind: 'stated', typed: value, reading: { verdict: 'unreadable', text: value, reason: 'words' }, note };
  }

  private isGrowing(row: Row): boolean {
    return leaves(this.edition, row).some((leaf) => Number.isNaN(this.asTyped.value(leaf.key)));
  }

  /** The displayed figure of a computed row. */
  shown(row: Row): Shown {
    const value = this.typed.figures.get(row.key);
    if (typeof value === 'number') return value;
    if (value !== undefined) return value === '' ? 'empty' : 'text';
    return this.byFormula(row);
  }

  private byFormula(row: Row): Shown {
    if (!row.formula) return 'empty';
    const parts = row.formula.operands.map((key) => {
      const operand = this.edition.row.get(key);
      return operand ? this.shown(operand) : 'empty';
    });
    const [numerator = 'empty', denominator = 'empty'] = parts;
    return row.formula.kind === 'total' ? shownTotal(parts) : shownRatio(numerator, denominator);
  }

  /** The text of the check column: unreadable text first, then the gravest violated rule that is not explained. */
  checkColumn(row: Row, rules: readonly Rule[]): string {
    if (this.isText(row)) return textWords;
    const ownRules = rules
      .filter((rule) => rule.kind === 'rule' && rule.rows.every((key) => key.startsWith(`${row.form}:`)))
      .sort((a, b) => gravity(a) - gravity(b));
    for (const rule of ownRules) {
      const words = this.words(rule);
      if (words !== '') return words;
    }
    const denominator = this.edition.row.get(row.formula?.operands[1] ?? '');
    const isOverZero = row.formula?.kind === 'ratio' && denominator && this.shown(denominator) === 0;
    return isOverZero && this.shown(row) === 'empty' ? 'không phát sinh' : '';
  }

  /** The verdict on the rule sheet; the rule of the row's type reports unreadable text. */
  inList(rule: Rule): string {
    // Formulas cannot read a typed fraction; the rule sheet says so if every comparison needs its parts.
    if (rule.cases.every((ruleCase) => ruleCase.all.every(readsFraction))) return 'kiểm tra bằng phần bổ trợ';
    const row = this.edition.row.get(rule.row);
    return rule.suffix === 'type' && row && this.isText(row) ? textWords : this.words(rule);
  }

  isText(row: Row): boolean {
    const typed = this.typed.figures.get(row.key);
    return row.type !== 'heading' && typeof typed === 'string' && typed.trim() !== '';
  }

  /** The text for one rule; empty if it is satisfied, undecided or explained. */
  words(rule: Rule): string {
    const isOwn = rule.cases.every((ruleCase) => ruleCase.isOwn);
    const compiled = this.rules.get(rule.id);
    const judgement = compiled && judge(compiled, (isOwn ? this.asTyped : this.figures).slots);
    if (judgement?.outcome !== 'violated') return '';
    const isNoted = (key: string): boolean => (this.typed.notes.get(key) ?? '').trim() !== '';
    if (rule.kind === 'blank') return isNoted(rule.row) ? '' : 'chưa nhập';
    const { source } = judgement.broken;
    if (source.severity === 'explain' && rule.rows.some(isNoted)) return '';
    const sign = { fix: '✗ ', explain: '! ', notice: 'lưu ý: ' }[source.severity];
    const ending = source.severity === 'explain' ? ', cần giải trình' : '';
    const label = (source.label ?? '').replace(/\{([a-z]+)\}/g, (_, name: string) =>
      this.placeholder(name, rule, source),
    );
    return sign + label + ending;
  }

  private placeholder(name: string, rule: Rule, source: Rule['cases'][number]): string {
    const [first] = source.all;
    const [right] = first?.right ?? [];
    if (!first || !right) return '';
    const lookup = (reference: Reference): number => this.figure(reference);
    const value = (expression: typeof right): number => {
      const values: number[] = [];
      const run = compile(expression, (reference) => values.push(lookup(reference)) - 1);
      return run(values);
    };
    if (name === 'expected') return String(roundHalfUp(this.figures.computedValue(rule.row), 2));
    return String(roundHalfUp(name === 'gap' ? value(first.left) - value(right) : value(right), 2));
  }

  private figure(reference: Reference): number {
    if (reference.form === this.edition.appendix.id) return this.measures.get(reference.code) ?? NaN;
    return this.figures.value(`${reference.form ?? ''}:${reference.code}`);
  }
}

function readsFraction(comparison: Comparison): boolean {
  return comparisonOperands(comparison).some(({ part }) => part === 'numerator' || part === 'denominator');
}

function gravity(rule: Rule): number {
  return Math.min(...rule.cases.map((ruleCase) => ['fix', 'explain', 'notice'].indexOf(ruleCase.severity)));
}
