import type { Severity } from '../../../catalogue';
import type { Messages } from '../vi';

export const rules = {
  required: (row) => `${row} requires a figure; if there is nothing to report, it is 0`,
  requiredCode: (row, codes) => `${row} requires one of the codes ${codes}`,
  requiredShare: (row) => `${row} requires a percentage; if there is nothing to take it of, the note says so`,
  requiredIf: (conditions, row) => `if ${conditions}, ${row} requires a figure`,
  whole: (row) => `${row} is a whole number, not negative`,
  notNegative: (row) => `${row} is not negative`,
  between: (row, low, high) => `${row} is between ${low} and ${high}`,
  atMost: (row, high) => `${row} is at most ${high}`,
  atLeast: (row, low) => `${row} is at least ${low}`,
  heading: (row) => `${row} is a group heading and has no figure`,
  code: (row, codes) => `${row} takes one of the codes ${codes}`,
  meaning: (value, label) => `${value} (${label})`,
  equals: (row, other) => `${row} equals ${other}`,
  ratio: (row, numerator, denominator) => `${row} equals ${numerator} divided by ${denominator}, times 100`,
  ratioOverZero: (denominator) => `if ${denominator} is 0, it is left blank`,
  fraction: (row) => `if ${row} has a fraction beside it, as in 100% (17/17), the percentage agrees with the fraction`,
  notZero: (row) => `${row} is not 0; if it really is 0, it must be explained`,
  residual: (row, sum) => `if ${row} is more than ${sum}, state what the remainder is`,
  average: (row, rows) => `${row} is between the smallest and the largest of ${rows}`,
  averageAtEnd: 'if these rows differ, it rarely equals either of the two',
  attainable: (row, whole) => `${row} is 100 × a whole number ÷ ${whole}`,
  attainableOverZero: (row, whole) => `if ${whole} is 0, ${row} is left blank`,
  ifThen: (conditions, consequence) => `if ${conditions}, then ${consequence}`,
  otherwise: (deviation, severity) => `${deviation} ${consequences[severity]}`,
  less: 'less',
  more: 'more',
  negative: 'a negative figure',
  below: (limit) => `less than ${limit}`,
  above: (limit) => `more than ${limit}`,
} satisfies Messages['rules'];

const consequences: Readonly<Record<Severity, string>> = {
  fix: 'must be fixed',
  explain: 'must be explained',
  notice: 'should be reviewed',
};
