import type { ComparisonOperator, FunctionName, Part } from '../../../expression';
import type { PeriodKind } from '../../../base/PeriodKind';
import { formatNumber } from '../text/formatNumber';
import { enumerate } from '../text/sentence';
import { periodKindNames } from './periodKinds';

/** Names of figures, rows, forms and periods. */
export const places = {
  /** 1234567.89 with the separators of the language. */
  number: (value: number) => formatNumber(value, { group: '.', decimal: ',' }),
  percent: (figure: string) => `${figure}%`,
  quoted: (text: string) => `“${text}”`,
  date: ({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }) =>
    `${twoDigits(day)}/${twoDigits(month)}/${String(year)}`,
  /** "a, b and c", "a, b or c". */
  and: (items: readonly string[]) => enumerate(items, 'và'),
  or: (items: readonly string[]) => enumerate(items, 'hoặc'),
  row: (code: string) => `dòng ${code}`,
  rows: (codes: readonly string[]) => (codes.length === 1 ? `dòng ${codes[0] ?? ''}` : `các dòng ${codes.join(', ')}`),
  rowOf: (form: string, code: string) => `${form} dòng ${code}`,
  cellOf: (form: string, cell: string) => `${form} ô ${cell}`,
  /** What is printed above the table of a form. */
  head: (form: string) => `phần đầu ${form}`,
  /** Rows of the sheet of a form that are none of the form's. */
  othersOf: (form: string) => `dòng ngoài mẫu của ${form}`,
  /** A count over the tasks of the appendix, by its name in the edition. */
  measure: (name: string) => name,
  /** A row with its name. */
  named: (row: string, name: string) => `${row} (${name})`,
  /** A sum of rows of one form; `form` is undefined where it is the form that the sentence is about. */
  total: (codes: string, form: string | undefined) =>
    form === undefined ? `tổng các dòng ${codes}` : `tổng các dòng ${codes} của ${form}`,
  /** A sum whose terms are not all rows. */
  sum: (terms: string) => `tổng ${terms}`,
  share: (numerator: string, denominator: string) => `tỷ lệ ${numerator} ÷ ${denominator}`,
  parts: {
    value: (row) => row,
    given: (row) => `số liệu ở ${row}`,
    numerator: (row) => `tử số ghi ở ${row}`,
    denominator: (row) => `mẫu số ghi ở ${row}`,
  } satisfies Record<Part, (row: string) => string>,
  functions: {
    min: 'số nhỏ nhất trong',
    max: 'số lớn nhất trong',
    floor: 'phần nguyên của',
    ceiling: 'số nguyên kế trên của',
    ratio: 'tỷ lệ %',
  } satisfies Record<FunctionName, string>,
  /** The smallest and the largest figure of several rows. */
  least: (rows: string) => `số nhỏ nhất trong ${rows}`,
  greatest: (rows: string) => `số lớn nhất trong ${rows}`,
  /** The operators of rules: `holds` for what a rule requires, `breaks` for a rule that is violated. */
  holds: {
    '<=': 'không lớn hơn',
    '>=': 'không nhỏ hơn',
    '<>': 'khác',
    '=': 'bằng',
    '<': 'nhỏ hơn',
    '>': 'lớn hơn',
    '~': 'khớp với',
    in: 'là một trong các số',
  } satisfies Record<ComparisonOperator, string>,
  breaks: {
    '<=': 'lớn hơn',
    '>=': 'nhỏ hơn',
    '<>': 'bằng',
    '=': 'khác',
    '<': 'không nhỏ hơn',
    '>': 'không lớn hơn',
    '~': 'khác',
    in: 'không thuộc các số',
  } satisfies Record<ComparisonOperator, string>,
  isGiven: (row: string) => `${row} có số liệu`,
  isBlank: (row: string) => `${row} để trống`,
  section: (code: string) => `mục ${code}`,
  task: (section: string, number: string) => `nhiệm vụ ${number} mục ${section}`,
  /** The short name of a period, for headings of columns and charts. */
  periodShort: (kind: PeriodKind, year: number) => periodKindNames[kind].short(year),
  period: (kind: PeriodKind, year: number) => periodKindNames[kind].inSentence(year),
};

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
