import type { Messages } from '../vi';
import { enumerate } from '../text/sentence';
import { number } from './number';
import { periodKindNames } from './periodKinds';

export const places = {
  number,
  percent: (figure) => `${figure}%`,
  quoted: (text) => `“${text}”`,
  date: ({ year, month, day }) => `${String(day)} ${months[month - 1] ?? ''} ${String(year)}`,
  and: (items) => enumerate(items, 'and'),
  or: (items) => enumerate(items, 'or'),
  row: (code) => `row ${code}`,
  rows: (codes) => (codes.length === 1 ? `row ${codes[0] ?? ''}` : `rows ${codes.join(', ')}`),
  rowOf: (form, code) => `row ${code} of ${form}`,
  cellOf: (form, cell) => `${form} cell ${cell}`,
  head: (form) => `the head of ${form}`,
  othersOf: (form) => `rows of ${form} that the form does not have`,
  measure: (name) => `the number of ${name}`,
  named: (row, name) => `${row} (${name})`,
  total: (codes, form) => (form === undefined ? `the sum of rows ${codes}` : `the sum of rows ${codes} of ${form}`),
  sum: (terms) => `the sum of ${terms}`,
  share: (numerator, denominator) => `the ratio ${numerator} ÷ ${denominator}`,
  parts: {
    value: (row) => row,
    given: (row) => `the figure in ${row}`,
    numerator: (row) => `the numerator given in ${row}`,
    denominator: (row) => `the denominator given in ${row}`,
  },
  functions: {
    min: 'the smallest of',
    max: 'the largest of',
    floor: 'the whole part of',
    ceiling: 'the next whole number above',
    ratio: 'the percentage',
  },
  least: (rows) => `the smallest of ${rows}`,
  greatest: (rows) => `the largest of ${rows}`,
  holds: {
    '<=': 'is at most',
    '>=': 'is at least',
    '<>': 'is not',
    '=': 'equals',
    '<': 'is less than',
    '>': 'is more than',
    '~': 'agrees with',
    in: 'is one of',
  },
  breaks: {
    '<=': 'which is more than',
    '>=': 'which is less than',
    '<>': 'which equals',
    '=': 'which differs from',
    '<': 'which is not less than',
    '>': 'which is not more than',
    '~': 'which differs from',
    in: 'which is none of',
  },
  isGiven: (row) => `${row} has a figure`,
  isBlank: (row) => `${row} is blank`,
  section: (code) => `section ${code}`,
  task: (section, number) => `task ${number} of section ${section}`,
  periodShort: (kind, year) => periodKindNames[kind].short(year),
  period: (kind, year) => periodKindNames[kind].inSentence(year),
} satisfies Messages['places'];

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
