import type { Severity } from '../../../catalogue';
import type { Messages } from '../vi';

export const rules = {
  required: (row) => `${row} wants a figure; where there is nothing to report it is 0`,
  requiredCode: (row) => `${row} wants a code`,
  requiredIf: (conditions, row) => `if ${conditions}, ${row} wants a figure`,
  whole: (row) => `${row} is a whole number, not negative`,
  notNegative: (row) => `${row} is not negative`,
  between: (row, low, high) => `${row} lies between ${low} and ${high}`,
  atMost: (row, high) => `${row} is at most ${high}`,
  atLeast: (row, low) => `${row} is at least ${low}`,
  heading: (row) => `${row} is a group heading and carries no figure`,
  code: (row, codes) => `${row} takes one of the codes ${codes}`,
  meaning: (value, label) => `${value} (${label})`,
  equals: (row, other) => `${row} equals ${other}`,
  ratio: (row, numerator, denominator) => `${row} equals ${numerator} divided by ${denominator}, times 100`,
  ratioOverZero: (denominator) => `where ${denominator} is 0 it stays blank`,
  fraction: (row) =>
    `where ${row} has a fraction beside it, as in 100% (17/17), the percentage agrees with the fraction`,
  notZero: (row) => `${row} is not 0; if it really is, it wants an explanation`,
  residual: (row, sum) => `where ${row} is more than ${sum}, say what remains`,
  average: (row, rows) => `${row} lies between the least and the greatest of ${rows}`,
  averageAtEnd: 'where these rows differ, it is rarely equal to either end',
  attainable: (row, whole) => `${row} is 100 × a whole number ÷ ${whole}`,
  attainableOverZero: (row, whole) => `where ${whole} is 0, ${row} is blank or 0`,
  ifThen: (conditions, consequence) => `if ${conditions}, then ${consequence}`,
  otherwise: (deviation, severity) => `${deviation} ${consequences[severity]}`,
  less: 'less',
  more: 'more',
  negative: 'a negative figure',
  below: (limit) => `less than ${limit}`,
  above: (limit) => `more than ${limit}`,
} satisfies Messages['rules'];

const consequences: Readonly<Record<Severity, string>> = {
  fix: 'must be mended',
  explain: 'wants an explanation',
  notice: 'is worth a look',
};
