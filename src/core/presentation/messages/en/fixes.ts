import type { Messages } from '../vi';

export const fixes = {
  convert: (figure) => `Convert to ${figure}`,
  convertAll: 'Convert all',
  convertTitle: (count) => `Convert ${cells(count)} to numbers`,
  convertApply: (count) => `Convert ${cells(count)}`,
  asEarlier: (figure) => `Enter ${figure} as before`,
  useReading: (figure) => `It is ${figure}`,
  asBefore: (label) => `${label} (as last time)`,
  writeText: (text) => `Write “${text}”`,
  clear: (text) => `Clear ${text}`,
  restoreFormula: (figure) => `Restore the formula (${figure})`,
  restoreFormulaOnly: 'Restore the formula',
  toNote: 'Go to the note',
  confirm: 'Confirm as unchanged',
  confirmed: (figure) => `${figure}, unchanged since the earlier period`,
  thirdQuarter: { quarter: 'The quarter alone', nineMonths: 'Nine months' },
  restoreForm: 'Restore the form…',
  markAs: (form, tab) => `Take ${tab} for ${form}`,
  keepTab: (tab) => `Keep sheet ${tab}; the others are no longer forms`,
  change: (was, now) => `${was} becomes ${now}`,
  blank: 'blank',
  noValue: 'none',
  formula: 'formula',
  stated: 'Stated',
  computed: 'Computed',
  parts: 'Parts',
  list: 'Cells that will change',
  done: (count) => `${cells(count)} changed.`,
  doneButChanged: (count, changed) =>
    `${cells(count)} changed. Not changed: ${changed}, which somebody has just edited; look at them again.`,
  nothingDone: (changed) => `Nothing changed: ${changed} has just been edited. Look at the new findings.`,
  undone: (count) => `${cells(count)} put back as before.`,
  restored: (form) => `${form} restored: frame, formats, column Kiểm tra; figures and notes are as they were.`,
  marked: 'The sheet is recorded.',
  left: (places) => `May have been changed: ${places}.`,
  fill: {
    title: 'Totals and ratios',
    text: 'Totals and ratios come with formulas. Here formulas that were lost are put back.',
    empties: (count) => `${rows(count)} empty: the formula will be put back`,
    typed: (count) => `${rows(count)} with a typed figure in place of the formula`,
    typedHint: 'Tick the rows whose typed figure is to give way to the formula.',
    nothing: 'Every total and ratio has its formula.',
    apply: (count) => `Put back ${String(count)} ${count === 1 ? 'formula' : 'formulas'}`,
    row: (stated, computed) => `states ${stated}, by formula: ${computed}`,
    notYet: 'not known yet',
  },
  restore: {
    title: 'Restore a form',
    text: 'Puts back frame, formats, validation and the column Kiểm tra that pasting has destroyed. Figures and notes stay. This cannot be undone.',
    missingRows: (codes) => `Rows that were deleted come back: ${codes}`,
    checkColumn: (count) => `The column Kiểm tra has lost its formula in ${rows(count)}`,
    apply: 'Restore',
  },
  head: {
    title: 'Number and date of the report',
    text: 'Goes into the line “Kèm theo Báo cáo số …” of every form. It may stay open until the report is signed.',
    number: 'Number of the report',
    issuer: 'Sign of the issuer',
    issuerHint: 'Such as UBND, SNV',
    date: 'Date of signing',
    apply: (count) => `Write into ${String(count)} ${count === 1 ? 'form' : 'forms'}`,
    none: 'No form has the line “Kèm theo Báo cáo số …”.',
    own: 'The line was reworded and will be replaced',
    badDate: 'This is no date. Write day/month/year, such as 05/12/2022.',
  },
} satisfies Messages['fixes'];

function cells(count: number): string {
  return `${String(count)} ${count === 1 ? 'cell' : 'cells'}`;
}

function rows(count: number): string {
  return `${String(count)} ${count === 1 ? 'row' : 'rows'}`;
}
