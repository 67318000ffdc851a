import type { Messages } from '../vi';

export const structure = {
  absent: (form) => `${form} is not in the file. Add it if it must be reported.`,
  removed: (form) =>
    `The report was made with ${form}, which is no longer in the file. Insert ${form} again (page Insert forms); if the unit need not report it, choose “This form need not be reported”.`,
  notOwed: (form) => `There is no ${form}: the unit has stated that it need not be reported.`,
  unmarked: (form, tab) =>
    `The sheet ${tab} is no longer recognised as ${form} and was not checked. Copy its figures into a new ${form}.`,
  twice: (form, tabs) =>
    `${form} of the same period and unit is on several sheets: ${tabs}. Keep one and delete the others.`,
  rowMissing: (row, code) => `${row} was not found. Restore it, with ${code} in the STT column.`,
  rowTwice: (row, cells) => `${row} appears in several places: ${cells}. Keep one, and delete or renumber the others.`,
  codeChanged: (row, typed, code) => `${row} is numbered ${typed}. Enter ${code} again in the STT column.`,
  codeBlank: (row, code) => `${row} has lost its number. Enter ${code} again in the STT column.`,
  nameChanged: (row, text, name) =>
    `${row} has another name: ${text}. Restore the name of the form: ${name}. If this name is right, explain it in the note.`,
  unitChanged: (row, text, unit) =>
    `${row} has the unit ${text}; in the form it is ${unit}. Restore the unit of the form.`,
  rowAdded: (form, figures, text) =>
    `${form} has a row that the form does not have: ${figures}${text === '' ? '' : ` (${text})`}. It is printed, but neither checked nor added up. Delete the row, or move it to the note of a row of the form.`,
  rowAddedText: (form, cell, text) =>
    `${form} has a row that the form does not have, at ${cell}: ${text}. Delete it if it is not to be printed.`,
  linked: (form, cells, count) =>
    `${form} has ${count === 1 ? 'a cell that takes its value' : `${String(count)} cells that take their values`} from another file (${cells}), which the recipient does not have. Replace the formulas with figures, or delete the cells if they are not needed.`,
  cellsAdded: (row, cells) =>
    `${row} has content outside the columns of the form: ${cells}. Delete it if it is not to be printed, or move it to the right of the check column.`,
  nothing: 'blank',
  unknown: 'not calculated yet',
  sectionMissing: (section, title) =>
    `The heading of ${section} (${title}) was not found in the appendix. Restore that line.`,
  formulaLost: (row, figure) => `${row} has lost its formula and is blank. Enter ${figure}, or copy the formula back.`,
  staleResult: (row, stored, computed) =>
    `${row} has the stored result ${stored} in the file, but its formula gives ${computed}; programs that do not calculate show ${stored}. Open the file in Excel, let it calculate, and save it.`,
  formulaOverwritten: (form, rows) =>
    `${form}: in ${rows} figures were typed over the formulas; they agree. Keep the formulas so that the figures are updated automatically.`,
  mixedRounding: (form, rounded, cut) =>
    `${form}: percentages are rounded in ${rounded} and truncated in ${cut}. Use one method throughout.`,
  taskBlank: (task, field) => `${task} has no ${field}. Fill it in, or delete the line.`,
  taskAssessmentBlank: (task, field, words) => `${task} has no ${field}. Enter one of ${words}.`,
  taskDetails: (task, fields) => `${task} has no ${fields}. Please fill it in.`,
  taskStatus: (task, typed, means) => `${task} has ${typed}; write it as ${means}.`,
  taskNoStatus: (task, typed, words) => `${task} has ${typed}, which is not an assessed status. Enter one of ${words}.`,
  taskNumber: (task, typed, wanted) =>
    `${task} is numbered ${typed}; the next number in sequence is ${wanted}. Please renumber.`,
  taskNumberBlank: (task, wanted) =>
    `${task} has no number; the next number in sequence is ${wanted}. Please renumber.`,
  sectionEmpty: (section, title) => `${section} (${title}) has no tasks. Please review.`,
} satisfies Messages['structure'];
