import type { PriorMessages } from '../vi/prior';

export const earlier = {
  next: {
    title: 'Next period',
    text: 'Starts the new period’s forms from the earlier report: unit and forms stay; figures as at the reporting date are copied as a start, counts within the period are left blank.',
    offer: (period) => `Next period: ${period}`,
    from: (source) => `From ${source}`,
    starting: (count) => `${figures(count)} copied and marked until confirmed.`,
    noStarting: 'There are no figures to start from.',
    flows: 'Counts within the period are left blank.',
    taken: (count) => `${figures(count)} of earlier periods kept with the workbook for comparison.`,
    present: 'The workbook has all forms of the next period already.',
    apply: (period) => `Make the forms of ${period}`,
    done: (tabs, starting) =>
      starting === 0
        ? `Made ${tabs}.`
        : `Made ${tabs}; ${String(starting)} earlier figures were copied, to be changed or confirmed.`,
    notKept:
      'The forms are there, but the earlier figures could not be kept with them. Add the earlier file under Tools.',
    pickFile: 'Choose the earlier file…',
    drop: 'or drop an .xlsx file here',
    unconfirmed: (count) => `${figures(count)} of the period before not confirmed`,
    unconfirmedHint: 'Enter this period’s figure; confirm those that did not change.',
    confirmAll: (count) => `Confirm all ${String(count)} as unchanged`,
    confirmSure: (count) => `Yes, all ${String(count)} are unchanged`,
  },
  prior: {
    title: 'Earlier figures',
    text: 'Earlier figures are what this period is checked against, and are shown for the selected row. Figures from files are kept with the workbook.',
    none: 'There are no earlier figures yet. Choose the unit’s report of an earlier period.',
    inWorkbook: 'in this workbook',
    fromFile: (file) => `file ${file}`,
    ofUnit: (source, unit) => `${source}, of “${unit}”`,
    figures,
    add: 'Add an earlier file…',
    remove: (period) => `Remove the figures of ${period}`,
    use: (period) => `Use the figures of ${period}`,
    useAnyway: (period) => `Use the figures of ${period} all the same`,
    replace: (period) => `Replace the figures of ${period}`,
    taken: (period, count) => `Took ${figures(count)} of ${period}.`,
    removed: (period) => `Removed the figures of ${period}.`,
    recordDamaged:
      'What the file carries (explanations, sign-off) is damaged or was written by a later version, so nothing was added to it. Sign off again on the page Send, then do this again.',
    answered: {
      quarter: 'Quý III is compared as the quarter alone.',
      nineMonths: 'Quý III is compared as nine months.',
    },
    reading: (file) => `Reading ${file}…`,
    inFile: (file) => `In the file ${file}`,
    empty: 'The file is empty.',
    tooLarge: (file) => `The file ${file} is too large. Choose a report, which is usually below 1 MB.`,
    notAFile: 'Choose an .xlsx file.',
    outOfReach: (file) =>
      `The file ${file} cannot be opened: it was moved, or another program holds it. Choose it again.`,
    noReport: 'No form was recognised in the file.',
    problems: {
      otherUnit: (unit, own) =>
        `This report is of “${unit}”, not of “${own}”. Use it only if that is the same unit under another name.`,
      otherEdition: (edition, own) =>
        `This report follows ${edition}, not ${own}: only rows with the same code and name are taken.`,
      laterPeriod: (period, own) =>
        `This is the report of ${period}, after ${own}, and so no earlier one. Choose the file of the period before.`,
      samePeriod: (period) => `This is a report of the same period, ${period}. Choose the file of an earlier one.`,
      twiceInWorkbook: (period) =>
        `This workbook holds the forms of ${period} already; its own figures are used, not those of the file.`,
      twiceTaken: (period, file) =>
        `Figures of ${period} were taken from ${file} before. This file would replace them.`,
      twiceInFile: (tabs) =>
        `The file has two sheets of one form (${tabs}); figures are taken from the first. If that is wrong, delete the other in that file and choose it again.`,
      faults: (count) =>
        `This report still has ${counted(count, 'thing')} to fix; cells that cannot be read as a number are not taken.`,
      unfinished: (blank, starting) => {
        const left = [
          ...(blank > 0 ? [counted(blank, 'blank cell')] : []),
          ...(starting > 0 ? [counted(starting, 'unconfirmed earlier figure')] : []),
        ];
        return `This report is not finished: ${left.join(' and ')}, which are not taken.`;
      },
      signed: (by, at) => `Signed off by ${by} at ${at}; the figures are unchanged.`,
      signedThenChanged: (by, at, changed) =>
        `Signed off by ${by} at ${at}, but then ${rows(changed)} changed. Make sure that this is what was sent.`,
      signLost: 'The report was signed off once, but that was lost in saving. Make sure that this is what was sent.',
      signDamaged: 'The sign-off in the file is damaged. Make sure that this is what was sent.',
      noFigures: 'This report holds no figures.',
    },
  },
  recognition: {
    title: 'Old forms',
    text: 'This file was not made by the add-in. Its rows were found by codes and names; look them over before you take figures.',
    form: (form, tab, found, doubtful) =>
      `${form}, sheet ${tab}: ${rows(found)}` + (doubtful === 0 ? '' : `, ${String(doubtful)} of them doubtful`),
    certain: (count) => `${rows(count)} matched`,
    doubtful: (count) => `${rows(count)} in doubt`,
    doubtfulHint: 'Only those that you tick are taken.',
    missing: (count) => `${rows(count)} not in the file`,
    unmatched: (count) => `${counted(count, 'line')} with figures that match no row, not taken`,
    line: (cell, text) => `${cell}: ${text}`,
    figure: (figure) => figure,
    unread: (text) => `${text} cannot be read as a number and is not taken`,
    isSame: (row) => `This is ${row}`,
    doubts: {
      nameDiffers: 'the name is not quite the same',
      codeDiffers: 'another code',
      codeMissing: 'no code',
      severalLines: 'several lines look alike',
      severalFigures: 'several figures in the line',
      columnUnclear: 'it is not clear which column holds the figures',
      lineUnclear: 'the figure may be another line’s',
      formUnclear: 'too little says that it is this form',
      periodDiffers: 'it may be of another year',
      parentDiffers: 'what stands above it differs',
      orderDiffers: 'it stands out of order',
    },
    periodAsked: 'Say which period the file is of.',
    unitAsked: 'Say which unit the file is of.',
    nothing: 'No row is chosen.',
  },
  comparison: {
    title: 'Compare periods',
    text: 'The columns stand right of the check column, outside of what is printed. The sheet lays this period beside the last and the same a year ago.',
    against: 'Compare with',
    addColumns: 'Add columns',
    removeColumns: 'Remove columns',
    columnsDone: (forms, period) => `Added columns of ${period} to ${forms}.`,
    columnsGone: (forms) => `Removed the columns from ${forms}.`,
    taken: (cell) => `${cell} holds something else, so that sheet got no columns. Move it first.`,
    moved: (form) => `${form}: its columns were moved, so that none can be added.`,
    tab: 'So sánh',
    makeSheet: 'Make a comparison sheet',
    sheetDone: (tab) => `Made the sheet ${tab}.`,
    noneAtHand: 'There are no earlier figures to compare with.',
    figures: 'Over the periods',
    chart: (figures) => `Chart: ${figures}`,
    now: 'now',
  },
} satisfies PriorMessages;

function figures(count: number): string {
  return counted(count, 'figure');
}

function rows(count: number): string {
  return counted(count, 'row');
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
