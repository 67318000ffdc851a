import type { ComparisonOperator, FunctionName, Part } from '../../expression';
import type { PeriodKind } from '../../period';

/** How figures, rows, forms and periods are called. */
export interface PlaceMessages {
  /** 1234567.89 as people of the language write it. */
  readonly number: (value: number) => string;
  readonly percent: (figure: string) => string;
  readonly quoted: (text: string) => string;
  readonly date: (date: { readonly year: number; readonly month: number; readonly day: number }) => string;
  /** "a, b and c", "a, b or c". */
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  readonly row: (code: string) => string;
  readonly rows: (codes: readonly string[]) => string;
  readonly rowOf: (form: string, code: string) => string;
  /** A count of the appendix, by the edition's name for it. */
  readonly measure: (name: string) => string;
  /** A row with its name. */
  readonly named: (row: string, name: string) => string;
  /** The sum of rows of one form, which is left out where it is the form that the sentence is about. */
  readonly total: (codes: string, form: string | undefined) => string;
  /** A sum that is no plain sum of rows. */
  readonly sum: (terms: string) => string;
  readonly share: (numerator: string, denominator: string) => string;
  readonly parts: Readonly<Record<Part, (row: string) => string>>;
  readonly functions: Readonly<Record<FunctionName, string>>;
  /** The smallest and the largest of rows, whose codes stand behind. */
  readonly least: (rows: string) => string;
  readonly greatest: (rows: string) => string;
  /** As it should be, and as it is where it is broken. */
  readonly holds: Readonly<Record<ComparisonOperator, string>>;
  readonly breaks: Readonly<Record<ComparisonOperator, string>>;
  readonly isGiven: (row: string) => string;
  readonly isBlank: (row: string) => string;
  readonly section: (code: string) => string;
  readonly task: (section: string, number: string) => string;
  /** For a column or a bar. */
  readonly periodShort: (kind: PeriodKind, year: number) => string;
  readonly period: (kind: PeriodKind, year: number) => string;
}
