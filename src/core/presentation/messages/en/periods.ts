import type { Messages } from '../vi';
import { counted } from './counted';

export const periods = {
  earlier: (period, figure, file) => `${period} (${file === undefined ? figure : `${figure}, ${place(file)}`})`,
  source: (period, file) => `${period} (${place(file)})`,
  own: (kind) => ({ Q3: 'Quarter III of this report', '6T': 'the six months of this report' })[kind],
  below: (statement, earlier) => `${statement}, which is less than in ${earlier}`,
  belowSum: (statement, earlier, sum) => `${statement}, which is less than the sum of ${earlier.join(' + ')} = ${sum}`,
  above: (statement, earlier) => `${statement}, more than in the whole of ${earlier}`,
  changed: (statement, earlier) =>
    `${statement}, which differs from ${earlier}, although it usually stays the same all year`,
  fromZero: (statement, earlier) => `${statement}, compared with ${earlier}`,
  risen: (statement, earlier) => `${statement}, an increase of more than half from ${earlier}`,
  fallen: (statement, earlier) => `${statement}, a decrease of more than half from ${earlier}`,
  otherCode: (statement, earlier) => `${statement}, which differs from ${earlier}`,
  sameAsBefore: (form, rows, count, source) =>
    `${form} has ${counted(count, 'count')} within the period (${rows}) identical to ${source}; perhaps only the date was changed`,
  sameRemedy: (row) => `Update the figures; if nothing changed, give the reason in the note of ${row}.`,
  nineMonths: (quarter, half, notBelow, rows) =>
    `${String(notBelow)} of ${counted(rows, 'count')} within the period of ${quarter} are not below ${half}, so Quarter III is compared as nine months`,
  nineMonthsRemedy: 'Specify whether Quarter III covers the quarter alone or nine months.',
  starting: (statement) => `${statement}, carried over from the prior period and not confirmed`,
  startingRemedy: 'Enter the figure of this period; if it did not change, confirm it or say so in the note.',
} satisfies Messages['periods'];

function place(file: string | null): string {
  return file === null ? 'in this workbook' : `file ${file}`;
}
