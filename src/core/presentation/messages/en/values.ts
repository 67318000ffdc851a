import type { ValuesMessages } from '../vi/values';

export const values = {
  file: (path, problem) => `Values file ${path}: ${problem}`,
  notJson: (line, column) =>
    `not valid JSON at line ${String(line)}, column ${String(column)}. Check brackets, commas and quotes there.`,
  cutShort: 'the JSON stops half-way. Check the end of the file.',
  notUtf8: 'not in UTF-8. Save the file in UTF-8.',
  tooLarge: 'the file is too large for the figures of one report.',
  notObject: 'must be a JSON object with "values".',
  reservedName: (where) => `${where}: the name "__proto__" cannot be used.`,
  unknownKey: (where, known) => `${where}: unknown; what is known is ${known}.`,
  unknownRow: (where, row) => `${where}: the edition has no row "${row}". Rows are written as "BM1:2.1".`,
  twice: (where, row) => `${where}: the row "${row}" stands above already.`,
  figure: (where) => `${where}: must be a number or a string.`,
  text: (where) => `${where}: must be a string.`,
  tooLong: (where, most) => `${where}: longer than ${String(most)} characters, which no cell holds.`,
  unknownSection: (where, known) => `${where}: no such section; the appendix has ${known}.`,
  list: (where) => `${where}: must be a list.`,
  object: (where) => `${where}: must be a JSON object.`,
  more: (count) => `and ${String(count)} more.`,
  leftOut: (count, forms) =>
    `${String(count)} ${count === 1 ? 'entry' : 'entries'} of the values file for ${forms}, which is not among the forms made, left out.`,
  formulasKept: (count, rows) =>
    `${String(count)} computed ${count === 1 ? 'row keeps its formula' : 'rows keep their formulas'} in spite of the values file (${rows}). To overwrite them as people do, add --as-filed.`,
} satisfies ValuesMessages;
