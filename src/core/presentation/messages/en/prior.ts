import type { PriorMessages } from '../vi/prior';
import { counted } from './counted';

export const earlier = {
  next: {
    title: 'Next period',
    text: 'Creates the forms of the next period from the report of the prior period: unit and forms are kept; figures as of the reporting date are carried over as starting values; counts within the period are left blank.',
    offer: (period) => `Next period: ${period}`,
    from: (source) => `From ${source}`,
    starting: (count) => `${counted(count, 'figure')} carried over and marked until confirmed.`,
    noStarting: 'There are no figures to carry over.',
    flows: 'Counts within the period are left blank.',
    taken: (count) => `${counted(count, 'figure')} of prior periods stored with the workbook for comparison.`,
    present: 'The workbook already has all forms of the next period.',
    apply: (period) => `Create the forms of ${period}`,
    done: (tabs, starting) =>
      starting === 0
        ? `Created ${tabs}.`
        : `Created ${tabs}; ${counted(starting, 'figure was', 'figures were')} carried over, to be changed or confirmed.`,
    notKept:
      'The forms were created, but the figures of the prior period could not be stored with them. Add the file of the prior period under Tools.',
    pickFile: 'Choose the file of the prior period…',
    drop: 'Where Excel allows it, an .xlsx file can be dropped here as well.',
    unconfirmed: (count) => `${counted(count, 'carried-over figure')} not confirmed`,
    unconfirmedHint: 'Enter the figures of this period; confirm those that did not change.',
    confirmAll: (count) => `Confirm all ${String(count)} as unchanged`,
    confirmSure: (count) => `Yes, all ${String(count)} are unchanged`,
  },
  prior: {
    title: 'Prior periods',
    text: 'The figures of this period are checked against those of prior periods, which are shown for the selected row. Figures from files are stored in the workbook.',
    none: 'There are no figures of prior periods yet. Choose a report of the same unit for a prior period.',
    inWorkbook: 'in this workbook',
    fromFile: (file) => `file ${file}`,
    ofUnit: (source, unit) => `${source}, of “${unit}”`,
    figures: (count) => counted(count, 'figure'),
    add: 'Add a file of a prior period…',
    remove: (period) => `Remove the figures of ${period}`,
    use: (period) => `Use the figures of ${period}`,
    useAnyway: (period) => `Use the figures of ${period} anyway`,
    replace: (period) => `Replace the figures of ${period}`,
    taken: (period, count) => `Imported ${counted(count, 'figure')} of ${period}.`,
    removed: (period) => `Removed the figures of ${period}.`,
    recordDamaged:
      'The data stored in the workbook (explanations, sign-off) is damaged or was written by a newer version, so nothing was added. Sign off again on the Send page, then try again.',
    answered: {
      quarter: 'Quarter III is compared as the quarter alone.',
      nineMonths: 'Quarter III is compared as nine months.',
    },
    reading: (file) => `Reading ${file}…`,
    inFile: (file) => `In the file ${file}`,
    empty: 'The file is empty.',
    tooLarge: (file) => `The file ${file} is too large. Choose a report, which is usually smaller than 1 MB.`,
    notAFile: 'Choose an .xlsx file.',
    outOfReach: (file) =>
      `The file ${file} cannot be opened: it was moved, or another program is using it. Choose it again.`,
    noReport: 'No form was recognised in the file.',
    problems: {
      otherUnit: (unit, own) =>
        `This report is for “${unit}”, not for “${own}”. Use it only if it is the same unit under another name.`,
      otherEdition: (edition, own) =>
        `This report uses ${edition}, not ${own}: only rows with the same code and name are imported.`,
      laterPeriod: (period, own) =>
        `This report is for ${period}, which is after ${own} and therefore not a prior period. Choose the file of a prior period.`,
      samePeriod: (period) => `This report is for the same period, ${period}. Choose the file of a prior period.`,
      twiceInWorkbook: (period) =>
        `This workbook already contains the forms of ${period}; its figures are used instead of those in the file.`,
      twiceTaken: (period, file) =>
        `Figures of ${period} have already been imported from ${file}. This file would replace them.`,
      twiceInFile: (tabs) =>
        `The file has two sheets of the same form (${tabs}); figures are imported from the first. If that is wrong, delete the other sheet in the file and choose it again.`,
      faults: (count) =>
        `This report still has ${counted(count, 'finding')} to fix; cells that cannot be read as a number are not imported.`,
      unfinished: (blank, starting) => {
        const left = [
          ...(blank > 0 ? [counted(blank, 'blank cell')] : []),
          ...(starting > 0 ? [counted(starting, 'unconfirmed carried-over figure')] : []),
        ];
        return `This report is not finished: ${left.join(' and ')} will not be imported.`;
      },
      signed: (by, at) => `Signed off by ${by} at ${at}; the figures have not changed since.`,
      signedThenChanged: (by, at, changed) =>
        `Signed off by ${by} at ${at}, but ${counted(changed, 'row')} changed afterwards. Make sure that this is the version that was sent.`,
      signLost:
        'The report was signed off, but the sign-off was lost when the file was saved. Make sure that this is the version that was sent.',
      signDamaged: 'The sign-off in the file is damaged. Make sure that this is the version that was sent.',
      noFigures: 'This report contains no figures.',
    },
  },
  recognition: {
    title: 'Old forms',
    text: 'This file was not created by the add-in. Its rows were recognised by codes and names; review them before you import figures.',
    form: (form, tab, found, doubtful) =>
      `${form}, sheet ${tab}: ${counted(found, 'row')}` +
      (doubtful === 0 ? '' : `, ${String(doubtful)} of them doubtful`),
    certain: (count) => `${counted(count, 'row')} matched`,
    doubtful: (count) => counted(count, 'doubtful row'),
    doubtfulHint: 'Only the rows that you select are imported.',
    missing: (count) => `${counted(count, 'row')} not in the file`,
    unmatched: (count) => `${counted(count, 'line')} with figures that match no row, not imported`,
    line: (cell, text) => `${cell}: ${text}`,
    figure: (figure) => figure,
    unread: (text) => `${text} cannot be read as a number and is not imported`,
    isSame: (row) => `This is ${row}`,
    doubts: {
      nameDiffers: 'the name is not quite the same',
      codeDiffers: 'the code is different',
      codeMissing: 'there is no code',
      severalLines: 'several lines look alike',
      severalFigures: 'the line has several figures',
      columnUnclear: 'it is not clear which column holds the figures',
      lineUnclear: 'the figure may belong to another line',
      formUnclear: 'it is not clear whether this is the form',
      periodDiffers: 'it may be for another year',
      parentDiffers: 'the group above it is different',
      orderDiffers: 'it is out of order',
      otherUnit: 'the unit is not that of the form',
      otherSum: 'the formula adds other lines than the form',
    },
    otherUnit: (written, at, own) => `cell ${at} gives the unit as ${written}; the form has ${own}`,
    otherUnitOfCode: (written, at) => `cell ${at} gives the unit as ${written}, which the form does not use`,
    unconvertible: 'it cannot be converted; select the figure only if it is that of the row',
    extraLine: (at, line) => `the total includes cell ${at} (${line}), which is not part of the total in the form`,
    lackingRow: (row) => `the total leaves out ${row}`,
    otherResult: 'the result of the formula in the file is not the sum of the rows of the form',
    asWritten: (row, figure) => `As written, ${row}: ${figure}`,
    converted: (row, figure) => `Converted to the unit of the form, ${row}: ${figure}`,
    sumOfForm: (row, figure) => `Sum of the rows of the form, ${row}: ${figure}`,
    sumOfSheet: (row, figure) => `Result of the formula in the file, ${row}: ${figure}`,
    doubtOf: (row, cell, doubt, readings) =>
      `${row}, cell ${cell}: ${doubt}` + (readings.length < 2 ? '.' : `; it may be ${readings.join(' or ')}.`),
    periodAsked: 'Specify the period of the file.',
    unitAsked: 'Specify the reporting unit of the file.',
    nothing: 'No row is selected.',
  },
  comparison: {
    title: 'Compare periods',
    text: 'Comparison columns are placed to the right of the Kiểm tra column, outside the print area. The comparison sheet shows this period beside the prior period and the same period of the year before. Making either clears the list of steps to undo (Ctrl+Z).',
    against: 'Compare with',
    addColumns: 'Add columns',
    removeColumns: 'Remove columns',
    columnsDone: (forms, period) => `Added columns for ${period} to ${forms}.`,
    columnsGone: (forms) => `Removed the columns from ${forms}.`,
    taken: (cell) => `Cell ${cell} has other content, so no columns were added to that sheet. Move the content first.`,
    moved: (form) => `${form}: columns were moved, so no comparison columns can be added.`,
    tab: 'So sánh',
    makeSheet: 'Create a comparison sheet',
    sheetDone: (tab) => `Created the sheet ${tab}.`,
    noneAtHand: 'There are no figures of prior periods to compare with.',
    figures: 'Over the periods',
    chart: (figures) => `Chart: ${figures}`,
    now: 'now',
  },
} satisfies PriorMessages;
