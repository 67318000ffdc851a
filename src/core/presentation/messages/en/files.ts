import type { Messages } from '../vi';

const resave = 'Open it in Excel, save it as .xlsx, and try again.';
const askAgain = 'Ask for the file again, or open it in Excel and save it as .xlsx.';

export const files = {
  missing: (path) => `There is no file ${path}. Check its name and folder.`,
  noAccess: (path) => `${path} may not be opened. Copy it to another folder and try again.`,
  notWritable: (path) => `${path} may not be written. Choose another folder and try again.`,
  openOrNotWritable: (path) =>
    `${path} cannot be written: another program has it open, or you have no right to. Close it, or choose another name or folder, and try again.`,
  isDirectory: (path) => `${path} is a folder, not a file. Name a file.`,
  noDirectory: (path) => `The folder of ${path} does not exist. Create it first, or choose another one.`,
  busy: (path) => `${path} cannot be written because another program has it open. Close it and try again.`,
  noSpace: (path) => `${path} cannot be written because the disk is full. Free some space and try again.`,
  unwritable: (path, reason) => `${path} cannot be written (${reason}). Choose another folder and try again.`,
  unreadable: (reason) => `The file cannot be read (${reason}). ${askAgain}`,
  notXlsxName: (path) => `${path} is no name of an .xlsx file. End it in .xlsx so that Excel opens it.`,
  notWorkbook: `The file is not an .xlsx workbook. ${resave}`,
  legacyXls: `This is an old .xls file, which cannot be read. ${resave}`,
  encrypted: 'The file is encrypted and cannot be read. Open it in Excel, remove the password, and save it as .xlsx.',
  truncated: `The end of the file is missing; perhaps a download or copy was cut short. ${askAgain}`,
  damaged: `The file is damaged and cannot be read. ${askAgain}`,
  tooLarge: 'The file is too large for a report and was not opened. Copy the forms into a new file.',
  tooLargeSheet: (sheet) =>
    `The sheet ${sheet} holds too much, or cells too far away, for a form. Delete the surplus rows and columns (Ctrl+End goes to the last cell), save, and try again.`,
  mergeTooLarge: (sheet, range) =>
    `The sheet ${sheet} merges too many cells (${range}). Unmerge them, save, and try again.`,
  tooManyColumns: (sheet, cell) =>
    `The sheet ${sheet} has content too far to the right or below (cell ${cell}). Delete the surplus columns and rows, save, and try again.`,
  externalLink: (sheet, cell) =>
    `The formula in cell ${cell} of the sheet ${sheet} takes its figure from another file. Replace it by the figure, save, and try again.`,
  reservedName: (name) => `The file has a name that cannot be used: ${name}. Rename it, save, and try again.`,
  tabTaken: (sheet) => `There is a sheet ${sheet} already. Rename it and try again.`,
  noSuchTab: (sheet) => `The sheet ${sheet} is gone. Check anew.`,
  protected:
    'The structure of the workbook is protected, so no sheet can be added. Unprotect it under Review → Protect Workbook and try again.',
  protectedSheet: (sheet) => `Sheet ${sheet} is protected. Unprotect it under Review → Unprotect Sheet and try again.`,
  hidden: (sheet) => `Sheet ${sheet} is hidden. Right-click a tab, choose Unhide and try again.`,
  accessDenied: 'Excel allows no changes here. Unprotect the sheets and the structure, and try again.',
  cellEditing: 'A cell is being typed into. Press Enter to finish it, and try again.',
  readOnly: 'The workbook is open for reading only. Enable editing or save a copy, and try again.',
  hostBusy: 'Excel is busy. Wait a moment and try again.',
  hostFailure: (code) => `Excel could not do it (${code}). Save the workbook, open it again, and try again.`,
  noForms: 'The file holds no form of the report. Make new forms and copy the figures into them.',
  unknownEdition: (tab, edition) =>
    `The sheet ${tab} follows the edition ${edition}, which this version does not know. Update the program.`,
  unknownForm: (tab, form) =>
    `The sheet ${tab} is the form ${form}, which this version does not know. Update the program.`,
  unknownPeriod: (tab, period) =>
    `The period of the sheet ${tab}, ${period}, cannot be read. Make the form again for the right period.`,
} satisfies Messages['files'];
