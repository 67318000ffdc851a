import type { Messages } from '../vi';

export const readings = {
  convert: (row, text, figure) => `${row}: ${text} is text; make it the number ${figure}`,
  convertPercentFormat: (row, text, figure) =>
    `${row}: the cell has a percentage format and shows ${text}; make it the number ${figure}`,
  convertCode: (row, text, code) => `${row}: ${text} is text; make it the code ${code}`,
  doubtful: (row, text, reason) => `${row} says ${text}: ${reason}`,
  ambiguous: {
    thousandsDot: 'a count has no decimals; a thousands dot may have been taken for a decimal point',
    thousandsOrDecimal: 'the separator may mean thousands or decimals',
    date: 'the cell is a date; a figure may have been turned into one',
    percentFormat: 'the cell has a percentage format, but the row is no percentage',
    percentSign: 'there is a percent sign, but the row is no percentage',
    fraction: 'it is not clear which number of the fraction is meant',
    severalFigures: 'one cell holds several numbers',
    sign: 'the dash may be a minus sign or a bullet',
    brackets: 'a number in brackets may mean a negative one',
    codeWord: 'number and word do not agree, or the word stands for several codes',
    none: 'it may mean 0 or that the row does not apply',
    dash: 'a mark for nothing is no figure',
  },
  noCode: 'it is no code of this row',
  unreadable: {
    words: 'it cannot be read as a number',
    malformed: 'it is not a well-written number',
    digits: 'the number has more than 15 digits',
    notWhole: 'it is not a whole number',
    zeroDenominator: 'the denominator of the fraction is 0',
    date: 'a date is no figure',
    error: 'the cell shows a calculation error',
    boolean: 'a true/false value is no figure',
    notFinite: 'it is not a number',
    tooLong: 'it is too long to be a figure',
  },
  thousandth: (row, figure, alternative) =>
    `${row} says ${figure}, with exactly three decimals; perhaps ${alternative} is meant`,
  fraction: (row, figure, alternative) => `${row} says ${figure}, which is very low; perhaps ${alternative} is meant`,
  date: (row, figure, date) =>
    `${row} says ${figure}, which is how ${date} is stored; a figure may have been turned into a date`,
  ownFormula: (row, formula) => `${row} holds the formula ${formula}, whose result is not known`,
  otherFormula: (row, formula) => `${row} holds the formula ${formula} instead of the form's own`,
  remedies: {
    retype: 'Enter the right figure.',
    retypeOne: (figure) => `If ${figure} is meant, enter it.`,
    retypeEither: (figures) => `It may be ${figures}; enter the right figure.`,
    codes: (codes) => `Enter one of the codes ${codes}.`,
    zeroOrNote:
      'Where there is nothing to report, enter 0; where the row does not apply, clear it and say why in the note.',
    replaceFormula: 'Enter the figure instead of the formula.',
    restoreFormula: "Copy the form's formula back, or enter the figure.",
    confirm: 'Worth a look.',
  },
} satisfies Messages['readings'];
