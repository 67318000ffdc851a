import type { Edition, Row, RowKey } from '../../catalogue';
import { codeOf, formOf, keyOf, rowTypes } from '../../catalogue';
import { describe } from '../../expression';
import type { Comparison, Expression, Reference, Vocabulary } from '../../expression';
import { messages } from '../messages';
import type { Language, Messages } from '../messages';
import { parsePeriod } from '../../period';
import { shortName } from './shortText';

/** Names rows, sides and comparisons of the rules of one form in a language. */
export class RowNamer {
  readonly m: Messages;

  /** Rows of `home` go by their codes alone, all others by form and code. */
  constructor(
    readonly edition: Edition,
    readonly language: Language,
    readonly home: string,
  ) {
    this.m = messages[language];
  }

  row(key: RowKey): string {
    const [form, code] = [formOf(key), codeOf(key)];
    const { places } = this.m;
    return form === this.home ? places.row(code) : places.rowOf(this.form(form), code);
  }

  /** "dòng 1.5 (Tổng số đơn vị sự nghiệp công lập tại địa phương)". */
  namedRow(key: RowKey): string {
    const row = this.edition.row.get(key);
    return row ? this.m.places.named(this.row(key), shortName(row.name)) : this.row(key);
  }

  /** "các dòng 2.2 và 2.4", of the home form. */
  rows(keys: readonly RowKey[]): string {
    return this.m.places.rows(keys.map(codeOf));
  }

  /** "Biểu mẫu 6", "Phụ lục"; an unknown form goes by its id. */
  form(id: string): string {
    const { forms, appendix } = this.edition;
    return [...forms, appendix].find((form) => form.id === id)?.label[this.language] ?? id;
  }

  /** Whether an id is that of a form or of the appendix. */
  isForm(id: string): boolean {
    const { forms, appendix } = this.edition;
    return [...forms, appendix].some((form) => form.id === id);
  }

  reference({ form, code, part }: Reference): string {
    const measure = form === this.edition.appendix.id ? this.measure(code) : undefined;
    return this.m.places.parts[part](measure ?? this.row(keyOf(form ?? this.home, code)));
  }

  /** A side of a comparison: "dòng 5.1", "tổng các dòng 5.2 + 5.3 + 5.4", "số nhỏ nhất trong các dòng 5.2.1, 5.2.2". */
  side(expression: Expression): string {
    const { places } = this.m;
    const terms = sumTerms(expression);
    if (terms && terms.length > 1) return this.total(terms);
    if (expression.kind === 'call' && (expression.name === 'min' || expression.name === 'max')) {
      const rows = expression.arguments.flatMap((argument) => (argument.kind === 'reference' ? argument : []));
      const name = expression.name === 'min' ? places.least : places.greatest;
      if (rows.length === expression.arguments.length && rows.every((row) => isOwn(row, this.home))) {
        return name(places.rows(rows.map((row) => row.code)));
      }
    }
    return describe(expression, this.vocabulary);
  }

  /** A comparison as it should be: "dòng 2.2 không lớn hơn dòng 2.1", "dòng 6.2 để trống". */
  clause({ left, operator, right }: Comparison): string {
    const { places } = this.m;
    const given = givenRow(left);
    const [only] = right;
    if (given && operator === '=' && only?.kind === 'number') {
      return (only.value === 1 ? places.isGiven : places.isBlank)(this.reference(given));
    }
    return `${this.side(left)} ${places.holds[operator]} ${places.or(right.map((side) => this.side(side)))}`;
  }

  /** A figure with the sign that its row's type puts behind it: "38", "12,16%". */
  figure(row: Row | undefined, value: number): string {
    const text = this.m.places.number(value);
    return row && rowTypes[row.type].sign === 'percent' ? this.m.places.percent(text) : text;
  }

  /** "1 (Có), 0 (Không)". */
  codes(row: Row): string {
    const { places, rules } = this.m;
    return row.codes.map(({ value, label }) => rules.meaning(places.number(value), label)).join(', ');
  }

  /** "6 tháng đầu năm 2022" for `2022-6T`. */
  period(code: string): string {
    const parsed = parsePeriod(code);
    return parsed.ok ? this.m.places.period(parsed.period.kind, parsed.period.year) : code;
  }

  get vocabulary(): Vocabulary {
    const { places } = this.m;
    return {
      reference: (reference) => this.reference(reference),
      number: places.number,
      functions: places.functions,
    };
  }

  private total(terms: readonly Reference[]): string {
    const { places } = this.m;
    const form = terms[0]?.form ?? this.home;
    const isOfOneForm = terms.every((term) => (term.form ?? this.home) === form && term.part === 'value');
    if (!isOfOneForm) return places.sum(terms.map((term) => this.reference(term)).join(' + '));
    const codes = terms.map((term) => term.code).join(' + ');
    return places.total(codes, form === this.home ? undefined : this.form(form));
  }

  private measure(code: string): string | undefined {
    const found = this.edition.appendix.measures.find((measure) => measure.code === code);
    return found && this.m.places.measure(found.name[this.language]);
  }
}

/** The rows of a plain sum, one for a single row; undefined for anything else. */
export function sumTerms(expression: Expression): readonly Reference[] | undefined {
  if (expression.kind === 'reference') return [expression];
  if (expression.kind !== 'binary' || expression.operator !== '+') return undefined;
  const [left, right] = [sumTerms(expression.left), sumTerms(expression.right)];
  return left && right && [...left, ...right];
}

/** `[6.2].given`: the row that is asked whether it is filled. */
export function givenRow(expression: Expression): Reference | undefined {
  return expression.kind === 'reference' && expression.part === 'given' ? { ...expression, part: 'value' } : undefined;
}

function isOwn({ form, part }: Reference, home: string): boolean {
  return part === 'value' && (form ?? home) === home;
}
