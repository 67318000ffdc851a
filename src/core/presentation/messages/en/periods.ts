import type { Messages } from '../vi';

export const periods = {
  earlier: (period, figure, file) => `${period} (${file === undefined ? figure : `${figure}, ${place(file)}`})`,
  source: (period, file) => `${period} (${place(file)})`,
  own: (kind) => ({ Q3: 'Quý III of this report', '6T': 'the 6 months of this report' })[kind],
  below: (statement, earlier) => `${statement}, less than ${earlier}`,
  belowSum: (statement, earlier, sum) => `${statement}, less than the sum of ${earlier.join(' + ')} = ${sum}`,
  changed: (statement, earlier) => `${statement}, other than ${earlier}, although it is usually fixed for the year`,
  fromZero: (statement, earlier) => `${statement}, while it was ${earlier}`,
  risen: (statement, earlier) => `${statement}, more than half above ${earlier}`,
  fallen: (statement, earlier) => `${statement}, more than half below ${earlier}`,
  otherCode: (statement, earlier) => `${statement}, other than ${earlier}`,
  sameAsBefore: (form, rows, count, source) =>
    `${form} has ${String(count)} counts within the period (${rows}) that are just those of ${source}; perhaps only the date was changed`,
  sameRemedy: (row) => `Bring the figures up to date; if nothing changed, say why in the note of ${row}.`,
  nineMonths: (quarter, half, notBelow, rows) =>
    `${String(notBelow)} of ${String(rows)} counts within the period of ${quarter} are not below ${half}, so Quý III is compared as nine months`,
  nineMonthsRemedy: 'Say whether Quý III holds the quarter alone or nine months.',
  starting: (statement) => `${statement}, which is the earlier period’s figure and not confirmed`,
  startingRemedy: 'Enter this period’s figure; if it did not change, confirm it or say so in the note.',
} satisfies Messages['periods'];

function place(file: string | null): string {
  return file === null ? 'in this workbook' : `file ${file}`;
}
