import { quoteText } from '../base/quoteText';
import { keyOf, ruleSuffixes } from '../catalogue';
import type { Edition, Row, RowKey, Rule, RuleCase, Severity } from '../catalogue';
import { comparisonOperands, excelCondition, excelOf } from '../expression';
import type { Comparison, Expression, Reference } from '../expression';
import { figureFormula } from './figureFormula';
import type { VerdictWords } from './SheetWords';

/** The cells of figures, notes and measures of the appendix; undefined if the workbook lacks them. */
export interface NativeAddresses {
  readonly figure: (key: RowKey) => string | undefined;
  readonly note: (key: RowKey) => string | undefined;
  readonly measure: (code: string) => string | undefined;
}

/** The signs before the text of a verdict to fix or to explain; conditional formats depend on them. */
export const verdictSigns = { fix: '✗ ', explain: '! ' } as const;

/** The beginning of a verdict's text by severity. */
export function verdictPrefixes({ notice }: VerdictWords): Readonly<Record<Severity, string>> {
  return { ...verdictSigns, notice };
}

/**
 * Translates rules into Excel formulas that show a short text if a rule is violated, and nothing otherwise. The
 * formulas know numbers only: a text is reported as a text, and all rules over it are undecided. A total counts as
 * known only if all its parts are.
 */
export class NativeVerdicts {
  constructor(
    private readonly edition: Edition,
    private readonly period: string,
    private readonly addresses: NativeAddresses,
    private readonly terms: VerdictWords,
  ) {}

  /**
   * The formula of the check column for a row: the rules whose cells are all in the workbook, gravest first. Undefined
   * if there is nothing to check.
   */
  ofRow(row: Row, rules: readonly Rule[]): string | undefined {
    const sorted = [...rules].filter((rule) => rule.kind === 'rule').sort((a, b) => gravity(a) - gravity(b));
    const verdicts = [...this.textVerdict(row), ...sorted.flatMap((rule) => this.verdicts(rule))];
    const formula = firstOf(verdicts, this.fallback(row));
    return formula === '""' ? undefined : this.catchErrors(formula);
  }

  /** The formula for one rule in the rule sheet; undefined if the rule has no native form here. */
  ofRule(rule: Rule): string | undefined {
    if (rule.kind === 'blank') return this.ofBlank(rule);
    const row = this.edition.row.get(rule.row);
    const text = ruleSuffixes[rule.suffix].marksText && row ? this.textVerdict(row) : [];
    const verdicts = [...text, ...this.verdicts(rule)];
    if (verdicts.length === 0) return undefined;
    return this.catchErrors(firstOf(verdicts, '""'));
  }

  /** The formula that reports a text in a figure cell; undefined for headings and rows that are not in the workbook. */
  ofText(row: Row): string | undefined {
    const [verdict] = this.textVerdict(row);
    return verdict && `=IF(${verdict.test},${verdict.words},"")`;
  }

  private ofBlank(rule: Rule): string | undefined {
    const cell = this.addresses.note(rule.row);
    const broken = rule.cases.flatMap((c) => this.violation(c) ?? []);
    if (cell === undefined || broken.length === 0) return undefined;
    return `=IF(${noteLengthFormula(cell)}>0,"",IF(OR(${broken.join(',')}),${quoteText(this.terms.notYetFilled)},""))`;
  }

  private textVerdict(row: Row): readonly Verdict[] {
    const cell = row.type === 'heading' ? undefined : this.addresses.figure(row.key);
    if (cell === undefined) return [];
    return [
      { test: `AND(ISTEXT(${cell}),LEN(TRIM(${cell}))>0)`, words: quoteText(verdictSigns.fix + this.terms.notANumber) },
    ];
  }

  private fallback(row: Row): string {
    if (row.formula?.kind !== 'ratio') return '""';
    const cell = this.addresses.figure(row.key);
    const denominator = this.addresses.figure(row.formula.operands[1] ?? '');
    if (cell === undefined || denominator === undefined) return '""';
    return `IF(AND(COUNT(${denominator})=1,LEN(${cell})=0),IF(${denominator}=0,${quoteText(this.terms.nothingArises)},""),"")`;
  }

  private verdicts(rule: Rule): readonly Verdict[] {
    const verdicts: Verdict[] = [];
    const prior: string[] = [];
    for (const ruleCase of rule.cases) {
      if (ruleCase.periods && !ruleCase.periods.some((kind) => this.period.endsWith(`-${kind}`))) continue;
      const broken = this.violation(ruleCase);
      if (broken === undefined) continue;
      const settled = ruleCase.severity === 'explain' ? this.noteCondition(rule) : undefined;
      const unless = [...prior, ...(settled === undefined ? [] : [settled])];
      const test = unless.reduce((inner, condition) => `IF(${condition},FALSE,${inner})`, broken);
      verdicts.push({ test, words: this.words(rule, ruleCase) });
      prior.push(broken);
    }
    return verdicts;
  }

  private noteCondition(rule: Rule): string | undefined {
    const notes = rule.rows.flatMap((key) => this.addresses.note(key) ?? []);
    return notes.length === 0 ? undefined : `${notes.map(noteLengthFormula).join('+')}>0`;
  }

  /**
   * A condition that is TRUE if the case is violated and FALSE if it is satisfied or undecided; never an error.
   * Undefined if a cell that it needs is not in the workbook.
   */
  private violation(ruleCase: RuleCase): string | undefined {
    const each = ruleCase.all.flatMap((c) => this.guard(c, ruleCase, `NOT(${this.condition(c)})`) ?? []);
    if (each.length === 0) return undefined;
    const violated = each.length === 1 ? each.join() : `OR(${each.join(',')})`;
    let test = violated;
    for (const condition of ruleCase.when) {
      const holds = this.guard(condition, ruleCase, this.condition(condition));
      if (holds === undefined) return undefined;
      test = `IF(${holds},${test},FALSE)`;
    }
    return test;
  }

  private condition(comparison: Comparison): string {
    return excelCondition(comparison, (reference) => this.addressOf(reference));
  }

  /** The test, which is FALSE while a figure that it needs is missing or unsound or a divisor is zero. */
  private guard(comparison: Comparison, ruleCase: RuleCase, test: string): string | undefined {
    const references = comparisonOperands(comparison);
    if (references.some((r) => !this.isAvailable(r))) return undefined;
    if (ruleCase.isOwn) return references.map((r) => this.typedTest(r, test)).join();
    const values = references.filter((r) => r.part === 'value');
    const rows = unique(values.flatMap((r) => this.rowsBehind(r)));
    const measures = values.flatMap((r) => (r.form === this.edition.appendix.id ? [this.addressOf(r)] : []));
    const cells = [...rows.map((row) => this.addresses.figure(row.key) ?? ''), ...measures];
    const sound = rows.flatMap((row) => this.soundness(row));
    const divisors = [comparison.left, ...comparison.right].flatMap(divisorsOf);
    const nonzero = divisors.map((d) => `${excelOf(d, (r) => this.addressOf(r))}<>0`);
    const inner = nonzero.length === 0 ? test : `IF(AND(${unique(nonzero).join(',')}),${test},FALSE)`;
    const judged = sound.length === 0 ? inner : `IF(AND(${sound.join(',')}),${inner},FALSE)`;
    return cells.length === 0 ? judged : `IF(COUNT(${cells.join(',')})=${String(cells.length)},${judged},FALSE)`;
  }

  /** Restricts the test to typed figures: type, range and code of a figure are not checked for results of formulas. */
  private typedTest(reference: Reference, test: string): string {
    const counted = `IF(COUNT(${this.addressOf(reference)})=1,${test},FALSE)`;
    const row = this.rowOf(reference);
    return row?.formula ? `IF(${this.addressOf({ ...reference, part: 'given' })}=1,${counted},FALSE)` : counted;
  }

  private rowOf(reference: Reference): Row | undefined {
    return this.edition.row.get(keyOf(reference.form ?? '', reference.code));
  }

  /** A row and, if it is computed, all rows that it adds up. */
  private rowsBehind(reference: Reference): readonly Row[] {
    const row = this.rowOf(reference);
    if (!row) return [];
    const parts = (row.formula?.operands ?? []).flatMap((key) => {
      const operand = this.edition.row.get(key);
      return operand ? this.rowsBehind({ ...reference, form: operand.form, code: operand.code }) : [];
    });
    return [row, ...parts];
  }

  /** The conditions of the row's own rules on type, range and code. */
  private soundness(row: Row): readonly string[] {
    return this.edition.rules
      .filter((rule) => rule.row === row.key)
      .flatMap((rule) => rule.cases)
      .filter((ruleCase) => ruleCase.isOwn && ruleCase.severity === 'fix')
      .flatMap((ruleCase) => ruleCase.all)
      .map((comparison) => this.condition(comparison));
  }

  private isAvailable(reference: Reference): boolean {
    if (reference.form === this.edition.appendix.id) return this.addresses.measure(reference.code) !== undefined;
    const isNative = reference.part !== 'numerator' && reference.part !== 'denominator';
    return isNative && this.addresses.figure(keyOf(reference.form ?? '', reference.code)) !== undefined;
  }

  private addressOf(reference: Reference): string {
    if (reference.form === this.edition.appendix.id) return this.addresses.measure(reference.code) ?? '';
    const cell = this.addresses.figure(keyOf(reference.form ?? '', reference.code)) ?? '';
    return reference.part === 'given' ? this.typedFlag(this.rowOf(reference), cell) : cell;
  }

  /**
   * 1 if the figure was typed, otherwise 0. In a computed row, a figure that equals the formula's result counts as not
   * typed.
   */
  private typedFlag(row: Row | undefined, cell: string): string {
    const formula = row && figureFormula(row, (key) => this.addresses.figure(key) ?? '');
    if (formula === undefined) return `IF(LEN(TRIM(${cell}))>0,1,0)`;
    return `IF(LEN(TRIM(${cell}))=0,0,IFERROR(IF(ROUND(${cell}-${formula.slice(1)},6)=0,0,1),1))`;
  }

  /** The label of a violated case with its figures, as an Excel text expression. */
  private words(rule: Rule, ruleCase: RuleCase): string {
    const [first] = ruleCase.all;
    const ending = ruleCase.severity === 'explain' ? this.terms.mustExplain : '';
    const label = verdictPrefixes(this.terms)[ruleCase.severity] + (ruleCase.label ?? '') + ending;
    const row = this.edition.row.get(rule.row);
    const figure = (name: string): string => {
      const value = first && this.placeholder(name, first, row);
      return value === undefined ? '""' : `ROUND(${value},2)`;
    };
    return label
      .split(/(\{[a-z]+\})/)
      .filter((piece) => piece !== '')
      .map((piece) => (piece.startsWith('{') ? figure(piece.slice(1, -1)) : quoteText(piece)))
      .join('&');
  }

  private placeholder(name: string, comparison: Comparison, row: Row | undefined): string | undefined {
    const text = (expression: Expression): string => excelOf(expression, (r) => this.addressOf(r));
    const [right] = comparison.right;
    if (name === 'expected') return row?.formula && text(row.formula.expression);
    if (!right) return undefined;
    return name === 'gap' ? `${text(comparison.left)}-${text(right)}` : text(right);
  }

  /** Replaces an error such as #REF! by a text. */
  private catchErrors(formula: string): string {
    return `=IFERROR(${formula},${quoteText(verdictSigns.fix + this.terms.brokenCell)})`;
  }
}

interface Verdict {
  readonly test: string;
  readonly words: string;
}

/** The text of the first verdict whose test holds. */
function firstOf(verdicts: readonly Verdict[], otherwise: string): string {
  return verdicts.reduceRight((rest, { test, words }) => `IF(${test},${words},${rest})`, otherwise);
}

function gravity(rule: Rule): number {
  return Math.min(...rule.cases.map((ruleCase) => ['fix', 'explain', 'notice'].indexOf(ruleCase.severity)));
}

function divisorsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'reference':
      return [];
    case 'negation':
      return divisorsOf(expression.of);
    case 'binary': {
      const inner = [...divisorsOf(expression.left), ...divisorsOf(expression.right)];
      return expression.operator === '/' && expression.right.kind !== 'number' ? [expression.right, ...inner] : inner;
    }
    case 'call': {
      const inner = expression.arguments.flatMap(divisorsOf);
      const [, second] = expression.arguments;
      return expression.name === 'ratio' && second ? [second, ...inner] : inner;
    }
  }
}

/** A formula for the length of a Ghi chú without dashes and dots, which alone explain nothing. */
export function noteLengthFormula(note: string): string {
  return `LEN(TRIM(SUBSTITUTE(SUBSTITUTE(${note},"-",""),".","")))`;
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
