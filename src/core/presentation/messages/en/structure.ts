import type { Messages } from '../vi';

export const structure = {
  absent: (form) => `${form} is not in the file. Add it if it is to be reported.`,
  unmarked: (form, tab) =>
    `The sheet ${tab} is no longer recognised as ${form} and was not checked. Copy its figures into a new ${form}.`,
  twice: (form, tabs) =>
    `${form} of one period and unit is on several sheets: ${tabs}. Keep one and delete the others.`,
  rowMissing: (row, code) => `${row} is not on the sheet. Restore it, with ${code} in the column STT.`,
  rowTwice: (row, cells) => `${row} stands in several places: ${cells}. Keep one, delete or renumber the others.`,
  codeChanged: (row, typed, code) => `${row} is numbered ${typed}. Put ${code} back into the column STT.`,
  codeBlank: (row, code) => `${row} has lost its number. Put ${code} back into the column STT.`,
  sectionMissing: (section, title) => `The heading of ${section} (${title}) is not in the appendix. Restore that line.`,
  formulaLost: (row, figure) => `${row} has lost its formula and is blank. Enter ${figure}, or copy the formula back.`,
  formulaOverwritten: (form, rows) =>
    `${form}: in ${rows} figures are typed over the formulas; they agree. Better keep the formulas.`,
  mixedRounding: (form, rounded, cut) =>
    `${form}: percentages are rounded in ${rounded} and cut off in ${cut}. Better do one of the two.`,
  taskBlank: (task, field) => `${task} has no ${field}. Fill it in, or delete the line.`,
  taskAssessmentBlank: (task, field, words) => `${task} has no ${field}. Enter one of ${words}.`,
  taskDetails: (task, fields) => `${task} has no ${fields}. Better fill it in.`,
  taskStatus: (task, typed, means) => `${task} says ${typed}; write it as ${means}.`,
  taskNoStatus: (task, typed, words) => `${task} says ${typed}, which is no assessment. Enter one of ${words}.`,
  taskNumber: (task, typed, wanted) => `${task} is numbered ${typed}; in sequence it is ${wanted}. Better renumber.`,
  taskNumberBlank: (task, wanted) => `${task} has no number; in sequence it is ${wanted}. Better renumber.`,
  sectionEmpty: (section, title) => `${section} (${title}) has no tasks. Worth a look.`,
} satisfies Messages['structure'];
