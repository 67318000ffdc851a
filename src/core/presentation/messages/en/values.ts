import type { ValuesMessages } from '../vi/values';
import { counted } from './counted';

export const values = {
  file: (path, problem) => `Values file ${path}: ${problem}`,
  notJson: (line, column) =>
    `not valid JSON at line ${String(line)}, column ${String(column)}. Check the brackets, commas and quotation marks there.`,
  cutShort: 'the JSON ends prematurely. Check the end of the file.',
  notUtf8: 'not encoded in UTF-8. Save the file as UTF-8.',
  tooLarge: 'the file is too large for the figures of one report.',
  notObject: 'must be a JSON object with "values".',
  reservedName: (where) => `${where}: the name "__proto__" cannot be used.`,
  unknownKey: (where, known) => `${where}: unknown key; the known keys are ${known}.`,
  unknownRow: (where, row) => `${where}: the edition has no row "${row}". Write rows as "BM1:2.1".`,
  twice: (where, row) => `${where}: the row "${row}" already has a figure above.`,
  repeatedKey: (where) => `${where}: this key is given twice; keep one.`,
  unwritable: (where, character) => `${where}: has the character ${character}, which no cell can hold. Delete it.`,
  tooManyTasks: (where, most) => `${where}: more than ${String(most)} tasks.`,
  unreadable: (problem) => `The file was not written, because it could not be checked. ${problem}`,
  figure: (where) => `${where}: must be a number or a string.`,
  text: (where) => `${where}: must be a string.`,
  tooLong: (where, most) => `${where}: longer than ${String(most)} characters, the most that a cell can hold.`,
  unknownSection: (where, known) => `${where}: no such section; the sections of the appendix are ${known}.`,
  list: (where) => `${where}: must be a list.`,
  object: (where) => `${where}: must be a JSON object.`,
  more: (count) => `and ${String(count)} more.`,
  leftOut: (count, forms) =>
    `${counted(count, 'entry', 'entries')} of the values file left out: ${forms} not among the forms created.`,
  formulasKept: (count, rows) =>
    `${counted(count, 'calculated row keeps its formula', 'calculated rows keep their formulas')} despite the values file (${rows}). To overwrite formulas as in the filed report, add --as-filed.`,
} satisfies ValuesMessages;
