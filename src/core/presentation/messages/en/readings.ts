import type { Messages } from '../vi';

export const readings = {
  convert: (row, text, figure) => `${row}: ${text} is text; convert it to the number ${figure}`,
  convertPercentFormat: (row, text, figure) =>
    `${row}: the cell has a percentage format and shows ${text}; convert it to the number ${figure}`,
  convertCode: (row, text, code) => `${row}: ${text} is text; convert it to the code ${code}`,
  doubtful: (row, text, reason) => `${row} contains ${text}: ${reason}`,
  ambiguous: {
    thousandsDot: 'a count has no decimals; a thousands separator may have been taken for a decimal point',
    thousandsOrDecimal: 'the separator may mean thousands or decimals',
    date: 'the cell is a date; Excel may have turned a figure into one',
    percentFormat: 'the cell has a percentage format, but the row is not a percentage',
    percentSign: 'there is a percent sign, but the row is not a percentage',
    fraction: 'it is not clear which number of the fraction is meant',
    severalFigures: 'the cell has several numbers',
    sign: 'the dash may be a minus sign or a bullet',
    brackets: 'a number in brackets may be negative',
    codeWord: 'the number and the word do not agree, or the word stands for several codes',
    none: 'it is not a figure; it is not clear whether the row applies',
    dash: 'a sign for a blank is not a figure',
  },
  noCode: 'it is not a code of this row',
  unreadable: {
    words: 'it cannot be read as a number',
    malformed: 'it is not a correctly written number',
    digits: 'the number has more than 15 digits',
    notWhole: 'it is not a whole number',
    zeroDenominator: 'the denominator of the fraction is 0',
    date: 'a date is not a figure',
    error: 'the cell shows a calculation error',
    boolean: 'TRUE or FALSE is not a figure',
    notFinite: 'it is not a number',
    tooLong: 'it is too long to be a figure',
  },
  thousandth: (row, figure, alternative) =>
    `${row} is ${figure}, with exactly three decimals; it may be meant to be ${alternative}`,
  fraction: (row, figure, alternative) =>
    `${row} is ${figure}, which is very low; it may be meant to be ${alternative}`,
  date: (row, figure, date) =>
    `${row} is ${figure}, which is also the stored value of the date ${date}; Excel may have turned a figure into a date`,
  ownFormula: (row, formula) => `${row} contains the formula ${formula}, whose result is not known`,
  otherFormula: (row, formula) => `${row} contains the formula ${formula} instead of the form’s own`,
  remedies: {
    retype: 'Enter the correct figure.',
    retypeOne: (figure) => `If ${figure} is meant, enter it.`,
    retypeEither: (figures) => `It may be ${figures}; enter the correct figure.`,
    codes: (codes) => `Enter one of the codes ${codes}.`,
    shareOrNote:
      'If there is nothing to take a percentage of, clear the cell and give the reason in the note; otherwise enter the percentage.',
    figureOrNote: (figure) => `Enter the correct figure; if it really is ${figure}, confirm it in the note.`,
    zeroOrNote:
      'If there is nothing to report, enter 0; if the row does not apply, clear it and give the reason in the note.',
    replaceFormula: 'Replace the formula with the figure.',
    restoreFormula: 'Copy the form’s formula back, or enter the figure.',
    confirm: 'Please review.',
  },
} satisfies Messages['readings'];
