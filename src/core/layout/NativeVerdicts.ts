import { keyOf, ruleSuffixes } from '../catalogue';
import type { Edition, Row, RowKey, Rule, RuleCase, Severity } from '../catalogue';
import { comparisonOperands, excelCondition, excelOf } from '../expression';
import type { Comparison, Expression, Reference } from '../expression';
import { figureFormula } from './figureFormula';
import type { VerdictWords } from './SheetWords';

/** Where a formula finds figures, notes and the counts of the appendix; undefined: not in the workbook. */
export interface NativeAddresses {
  readonly figure: (key: RowKey) => string | undefined;
  readonly note: (key: RowKey) => string | undefined;
  readonly measure: (code: string) => string | undefined;
}

/** The signs before the words: what must be mended, what must be explained. Colours go by them. */
export const verdictSigns = { fix: '✗ ', explain: '! ' } as const;

/** What stands before the words of a verdict. */
export function verdictPrefixes({ notice }: VerdictWords): Readonly<Record<Severity, string>> {
  return { ...verdictSigns, notice };
}

/**
 * Excel formulas that say what the rules say: empty where all is well or undecided, or a few words. They know
 * numbers only: text is told as text, and every rule over it is undecided. A figure that is a total counts as
 * known only while all its parts are.
 */
export class NativeVerdicts {
  constructor(
    private readonly edition: Edition,
    private readonly period: string,
    private readonly addresses: NativeAddresses,
    private readonly terms: VerdictWords,
  ) {}

  /** The formula of the check column for a row, with the rules whose cells are all at hand, gravest first. */
  ofRow(row: Row, rules: readonly Rule[]): string | undefined {
    const asked = [...rules].filter((rule) => rule.kind === 'rule').sort((a, b) => gravity(a) - gravity(b));
    const verdicts = [...this.textVerdict(row), ...asked.flatMap((rule) => this.verdicts(rule))];
    const formula = firstOf(verdicts, this.fallback(row));
    return formula === '""' ? undefined : this.catchErrors(formula);
  }

  /** The formula for one rule in the sheet of all rules; undefined where it has no native form here. */
  ofRule(rule: Rule): string | undefined {
    if (rule.kind === 'blank') return this.ofBlank(rule);
    const row = this.edition.row.get(rule.row);
    const text = ruleSuffixes[rule.suffix].marksText && row ? this.textVerdict(row) : [];
    const verdicts = [...text, ...this.verdicts(rule)];
    if (verdicts.length === 0) return undefined;
    return this.catchErrors(firstOf(verdicts, '""'));
  }

  /** Says that a figure cell holds text. */
  ofText(row: Row): string | undefined {
    const [verdict] = this.textVerdict(row);
    return verdict && `=IF(${verdict.test},${verdict.words},"")`;
  }

  private ofBlank(rule: Rule): string | undefined {
    const cell = this.addresses.note(rule.row);
    const broken = rule.cases.flatMap((c) => this.violation(c) ?? []);
    if (cell === undefined || broken.length === 0) return undefined;
    return `=IF(${noteLengthFormula(cell)}>0,"",IF(OR(${broken.join(',')}),${quote(this.terms.notYetFilled)},""))`;
  }

  private textVerdict(row: Row): readonly Verdict[] {
    const cell = row.type === 'heading' ? undefined : this.addresses.figure(row.key);
    if (cell === undefined) return [];
    return [
      { test: `AND(ISTEXT(${cell}),LEN(TRIM(${cell}))>0)`, words: quote(verdictSigns.fix + this.terms.notANumber) },
    ];
  }

  private fallback(row: Row): string {
    if (row.formula?.kind !== 'ratio') return '""';
    const cell = this.addresses.figure(row.key);
    const denominator = this.addresses.figure(row.formula.operands[1] ?? '');
    if (cell === undefined || denominator === undefined) return '""';
    return `IF(AND(COUNT(${denominator})=1,LEN(${cell})=0),IF(${denominator}=0,${quote(this.terms.nothingArises)},""),"")`;
  }

  private verdicts(rule: Rule): readonly Verdict[] {
    const verdicts: Verdict[] = [];
    const earlier: string[] = [];
    for (const one of rule.cases) {
      if (one.periods && !one.periods.some((kind) => this.period.endsWith(`-${kind}`))) continue;
      const broken = this.violation(one);
      if (broken === undefined) continue;
      const settled = one.severity === 'explain' ? this.noteCondition(rule) : undefined;
      const unless = [...earlier, ...(settled === undefined ? [] : [settled])];
      const test = unless.reduce((inner, condition) => `IF(${condition},FALSE,${inner})`, broken);
      verdicts.push({ test, words: this.words(rule, one) });
      earlier.push(broken);
    }
    return verdicts;
  }

  private noteCondition(rule: Rule): string | undefined {
    const notes = rule.rows.flatMap((key) => this.addresses.note(key) ?? []);
    return notes.length === 0 ? undefined : `${notes.map(noteLengthFormula).join('+')}>0`;
  }

  /** A condition that is TRUE where the case is broken and FALSE where it is kept or undecided; never an error. */
  private violation(one: RuleCase): string | undefined {
    const each = one.all.flatMap((c) => this.guard(c, one, `NOT(${this.condition(c)})`) ?? []);
    if (each.length === 0) return undefined;
    const violated = each.length === 1 ? each.join() : `OR(${each.join(',')})`;
    let test = violated;
    for (const condition of one.when) {
      const holds = this.guard(condition, one, this.condition(condition));
      if (holds === undefined) return undefined;
      test = `IF(${holds},${test},FALSE)`;
    }
    return test;
  }

  private condition(comparison: Comparison): string {
    return excelCondition(comparison, (reference) => this.addressOf(reference));
  }

  /** The test, FALSE while a figure that it needs is missing, unsound or a divisor of zero. */
  private guard(comparison: Comparison, one: RuleCase, test: string): string | undefined {
    const references = comparisonOperands(comparison);
    if (references.some((r) => !this.isAvailable(r))) return undefined;
    if (one.isOwn) return references.map((r) => this.typedTest(r, test)).join();
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

  /** A figure's own type, range and code are asked of what was typed, never of what a formula gives. */
  private typedTest(reference: Reference, test: string): string {
    const counted = `IF(COUNT(${this.addressOf(reference)})=1,${test},FALSE)`;
    const row = this.rowOf(reference);
    return row?.formula ? `IF(${this.addressOf({ ...reference, part: 'given' })}=1,${counted},FALSE)` : counted;
  }

  private rowOf(reference: Reference): Row | undefined {
    return this.edition.row.get(keyOf(reference.form ?? '', reference.code));
  }

  /** A row and, for a computed one, everything that it adds up. */
  private rowsBehind(reference: Reference): readonly Row[] {
    const row = this.rowOf(reference);
    if (!row) return [];
    const parts = (row.formula?.operands ?? []).flatMap((key) => {
      const operand = this.edition.row.get(key);
      return operand ? this.rowsBehind({ ...reference, form: operand.form, code: operand.code }) : [];
    });
    return [row, ...parts];
  }

  /** The conditions of the row's own type, range and code. */
  private soundness(row: Row): readonly string[] {
    return this.edition.rules
      .filter((rule) => rule.row === row.key)
      .flatMap((rule) => rule.cases)
      .filter((one) => one.isOwn && one.severity === 'fix')
      .flatMap((one) => one.all)
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

  /** In a computed row only what differs from the formula can be told from the formula itself. */
  private typedFlag(row: Row | undefined, cell: string): string {
    const formula = row && figureFormula(row, (key) => this.addresses.figure(key) ?? '');
    if (formula === undefined) return `IF(LEN(TRIM(${cell}))>0,1,0)`;
    return `IF(LEN(TRIM(${cell}))=0,0,IFERROR(IF(ROUND(${cell}-${formula.slice(1)},6)=0,0,1),1))`;
  }

  /** The words of a broken case with its figures, as an Excel text. */
  private words(rule: Rule, one: RuleCase): string {
    const [first] = one.all;
    const ending = one.severity === 'explain' ? this.terms.mustExplain : '';
    const mark = verdictPrefixes(this.terms)[one.severity] + (one.mark ?? '') + ending;
    const row = this.edition.row.get(rule.row);
    const figure = (name: string): string => {
      const value = first && this.placeholder(name, first, row);
      return value === undefined ? '""' : `ROUND(${value},2)`;
    };
    return mark
      .split(/(\{[a-z]+\})/)
      .filter((piece) => piece !== '')
      .map((piece) => (piece.startsWith('{') ? figure(piece.slice(1, -1)) : quote(piece)))
      .join('&');
  }

  private placeholder(name: string, comparison: Comparison, row: Row | undefined): string | undefined {
    const text = (expression: Expression): string => excelOf(expression, (r) => this.addressOf(r));
    const [right] = comparison.right;
    if (name === 'expected') return row?.formula && text(row.formula.expression);
    if (!right) return undefined;
    return name === 'gap' ? `${text(comparison.left)}-${text(right)}` : text(right);
  }

  /** Where a cell holds an error such as #REF!, its rules say so instead of showing the error. */
  private catchErrors(formula: string): string {
    return `=IFERROR(${formula},${quote(verdictSigns.fix + this.terms.brokenCell)})`;
  }
}

interface Verdict {
  readonly test: string;
  readonly words: string;
}

/** The words of the first verdict whose test holds. */
function firstOf(verdicts: readonly Verdict[], otherwise: string): string {
  return verdicts.reduceRight((rest, { test, words }) => `IF(${test},${words},${rest})`, otherwise);
}

function gravity(rule: Rule): number {
  return Math.min(...rule.cases.map((one) => ['fix', 'explain', 'notice'].indexOf(one.severity)));
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

/** How much a Ghi chú says; a dash or dots alone say nothing. */
export function noteLengthFormula(note: string): string {
  return `LEN(TRIM(SUBSTITUTE(SUBSTITUTE(${note},"-",""),".","")))`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
