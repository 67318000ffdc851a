import type { Edition, Rule, RuleCase } from '../../catalogue';
import { formOf, keyOf } from '../../catalogue';
import type { Comparison, Reference } from '../../expression';
import { sentence } from '../messages';
import type { Language } from '../messages';
import { givenRow, RowNamer } from './RowNamer';
import { rangeClauses } from './rangeClauses';

/** What a rule asks, in a sentence or two: "Dòng 1.5 bằng tổng các dòng 1.5.1 + 1.5.2 + 1.5.3." */
export function ruleSentence(edition: Edition, rule: Rule, language: Language): string {
  const phrases = new RowNamer(edition, language, formOf(rule.row));
  const asked = sentence(askedBy(rule, phrases).join('; '));
  return rule.why ? `${asked} ${rule.why[language]}` : asked;
}

function askedBy(rule: Rule, phrases: RowNamer): readonly string[] {
  const { rules } = phrases.m;
  const row = phrases.row(rule.row);
  switch (rule.suffix) {
    case 'required':
      return [required(rule, phrases)];
    case 'type':
      return [asksWhole(rule) ? rules.whole(row) : rules.notNegative(row)];
    case 'range':
      return rangeClauses(rule, phrases);
    case 'heading':
      return [rules.heading(row)];
    case 'code':
      return rule.cases.flatMap((one) => caseClauses(one, phrases));
    case 'total':
      return total(rule, phrases);
    case 'ratio':
      return ratio(rule, phrases);
    case 'zero':
      return [rules.notZero(row)];
    case 'residual':
      return firstSides(rule, phrases, rules.residual);
    case 'average':
      return average(rule, phrases);
    case 'attainable':
      return attainable(rule, phrases);
    case 'part':
    case 'equal':
      return distinct(rule.cases.flatMap((one) => caseClauses(one, phrases)));
  }
}

function required(rule: Rule, phrases: RowNamer): string {
  const { rules, places } = phrases.m;
  const row = phrases.row(rule.row);
  const conditions = rule.cases.map(({ when }) => places.and(when.map((condition) => phrases.clause(condition))));
  if (conditions.every((condition) => condition !== '')) return rules.requiredIf(places.or(conditions), row);
  return phrases.edition.row.get(rule.row)?.type === 'code' ? rules.requiredCode(row) : rules.required(row);
}

function asksWhole(rule: Rule): boolean {
  return rule.cases.some((one) => one.all.some(({ left }) => left.kind === 'call' && left.name === 'floor'));
}

/** "dòng 6.2 chỉ ghi một trong các mã …", "nếu dòng 6 bằng 0 thì dòng 6.1 không lớn hơn 0". */
function caseClauses({ when, all }: RuleCase, phrases: RowNamer): readonly string[] {
  const clauses = all
    .filter((comparison) => !isImplied(comparison, all))
    .map((comparison) => codeClause(comparison, phrases) ?? phrases.clause(comparison));
  if (when.length === 0) return clauses;
  const { rules, places } = phrases.m;
  const conditions = places.and(when.map((condition) => phrases.clause(condition)));
  return [rules.ifThen(conditions, places.and(clauses))];
}

/** A row of which something else is asked need not be said to want a figure. */
function isImplied({ left }: Comparison, all: readonly Comparison[]): boolean {
  const given = givenRow(left);
  return all.some((other) => given && other.left.kind === 'reference' && sameRow(other.left, given));
}

function sameRow(one: Reference, other: Reference): boolean {
  return one.part === other.part && one.code === other.code && one.form === other.form;
}

function codeClause({ left, operator }: Comparison, phrases: RowNamer): string | undefined {
  if (operator !== 'in' || left.kind !== 'reference') return undefined;
  const row = phrases.edition.row.get(keyOf(left.form ?? phrases.home, left.code));
  return row && phrases.m.rules.code(phrases.row(row.key), phrases.codes(row));
}

/** A total of which one side is graver than the other says so. */
function total(rule: Rule, phrases: RowNamer): readonly string[] {
  const { rules } = phrases.m;
  const [first] = rule.cases.flatMap(({ all }) => all);
  const [sum] = first?.right ?? [];
  if (!sum) return [];
  const deviations = rule.cases.flatMap(({ all, severity }) =>
    all.flatMap(({ operator }) => {
      if (operator === '>=') return [rules.otherwise(rules.less, severity)];
      return operator === '<=' ? [rules.otherwise(rules.more, severity)] : [];
    }),
  );
  const equals = rules.equals(phrases.row(rule.row), phrases.side(sum));
  return deviations.length === 0 ? [equals] : [equals, deviations.join(', ')];
}

function ratio(rule: Rule, phrases: RowNamer): readonly string[] {
  const { rules } = phrases.m;
  const row = phrases.row(rule.row);
  const formula = phrases.edition.row.get(rule.row)?.formula;
  if (!formula) return [rules.fraction(row)];
  const [numerator = '', denominator = ''] = formula.operands.map((key) => phrases.row(key));
  return [rules.ratio(row, numerator, denominator), rules.ratioOverZero(denominator)];
}

function average(rule: Rule, phrases: RowNamer): readonly string[] {
  const { rules } = phrases.m;
  const parts = phrases.rows(rule.rows.filter((key) => key !== rule.row));
  const asksInside = rule.cases.some((one) => one.all.some(({ operator }) => operator === '<'));
  return [rules.average(phrases.row(rule.row), parts), ...(asksInside ? [rules.averageAtEnd] : [])];
}

function attainable(rule: Rule, phrases: RowNamer): readonly string[] {
  const { rules } = phrases.m;
  const row = phrases.row(rule.row);
  const others = rule.rows.filter((key) => key !== rule.row).map((key) => phrases.row(key));
  const whole = phrases.m.places.and(others);
  const asksOverZero = rule.cases.some(({ when }) => when.some(({ operator }) => operator === '='));
  return [rules.attainable(row, whole), ...(asksOverZero ? [rules.attainableOverZero(row, whole)] : [])];
}

function firstSides(rule: Rule, phrases: RowNamer, word: (left: string, right: string) => string): readonly string[] {
  const [first] = rule.cases.flatMap(({ all }) => all);
  const [right] = first?.right ?? [];
  return first && right ? [word(phrases.side(first.left), phrases.side(right))] : [];
}

function distinct(clauses: readonly string[]): readonly string[] {
  return [...new Set(clauses)];
}
