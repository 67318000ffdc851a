import type { Messages } from '../vi';

const resave = 'Open it in Excel, save it as .xlsx, and try again.';
const askAgain = 'Ask the sender for the file again, or open it in Excel and save it as .xlsx.';
const retype = 'Open the file in Excel, type the cell again, save, and try again.';

export const files = {
  missing: (path) => `The file ${path} was not found. Check the name and the folder.`,
  noAccess: (path) => `You do not have permission to open ${path}. Copy it to another folder and try again.`,
  notWritable: (path) => `You do not have permission to write ${path}. Choose another folder and try again.`,
  openOrNotWritable: (path) =>
    `${path} cannot be written: it is open in another program, or you do not have permission. Close it, or choose another name or folder, and try again.`,
  isDirectory: (path) => `${path} is a folder, not a file. Give the name of a file.`,
  notRegular: (path) => `${path} is not a regular file (it is a device, a pipe…). Give the name of an .xlsx file.`,
  alreadyThere: (path) => `The file ${path} already exists. Choose another name, or add --force to replace it.`,
  noDirectory: (path) => `The folder of ${path} does not exist. Create it first, or choose another folder.`,
  busy: (path) => `${path} cannot be written because it is open in another program. Close it and try again.`,
  noSpace: (path) => `${path} cannot be written because the disk is full. Free some space and try again.`,
  unwritable: (path, reason) => `${path} cannot be written (${reason}). Choose another folder and try again.`,
  unreadable: (reason) => `The file cannot be read (${reason}). ${askAgain}`,
  notXlsxName: (path) =>
    `${path} is not the name of an .xlsx file. Use a name that ends in .xlsx so that Excel can open it.`,
  notWorkbook: `The file is not an .xlsx workbook. ${resave}`,
  legacyXls: `This is an old .xls file, which cannot be read. ${resave}`,
  encrypted:
    'The file is protected by a password and cannot be read. Open it in Excel, remove the password, and save it as .xlsx.',
  truncated: `The end of the file is missing; a download or copy may be incomplete. ${askAgain}`,
  damaged: `The file is damaged and cannot be read. ${askAgain}`,
  tooLarge: 'The file is too large for a report and was not opened. Copy the forms into a new file.',
  tooLargeSheet: (sheet) =>
    `The sheet ${sheet} has too much content, or cells too far away, for a form. Delete the surplus rows and columns (Ctrl+End goes to the last cell), save, and try again.`,
  mergeTooLarge: (sheet, range) =>
    `The sheet ${sheet} merges too many cells (${range}). Unmerge them, save, and try again.`,
  tooManyColumns: (sheet, cell) =>
    `The sheet ${sheet} has content too far to the right or too far down (cell ${cell}). Delete the surplus columns and rows, save, and try again.`,
  externalLink: (sheet, cell) =>
    `The formula in cell ${cell} of the sheet ${sheet} takes its figure from another file. Replace it with the figure, save, and try again.`,
  uncalculated: (sheet, cell) =>
    `The file does not state the result of the formula in cell ${cell} of the sheet ${sheet}. Open it in Excel, save it, and try again.`,
  unreadableCell: {
    repeated: (sheet, cell) =>
      `The file states cell ${cell} of the sheet ${sheet} twice, so programs may show different figures. ${retype}`,
    notNumber: (sheet, cell) =>
      `Cell ${cell} of the sheet ${sheet} is stored as a number, but its value in the file is none. ${retype}`,
    tooLong: (sheet, cell) =>
      `The content of cell ${cell} of the sheet ${sheet} is longer than Excel allows. Shorten it, save, and try again.`,
    ambiguous: (sheet, cell) =>
      `The stored content of cell ${cell} of the sheet ${sheet} is ambiguous, and programs may read it differently. ${retype}`,
  },
  sheetTwice: (sheet) => `The file has two sheets named ${sheet}. Rename one of them, save, and try again.`,
  nameTooLong: (name) =>
    `The content of the name ${name} in the file is too long. Delete it under Formulas → Name Manager, save, and try again.`,
  reservedName: (name) => `The file contains a name that cannot be used: ${name}. Rename it, save, and try again.`,
  tabTaken: (sheet) => `A sheet named ${sheet} already exists. Rename it and try again.`,
  noSuchTab: (sheet) => `The sheet ${sheet} no longer exists. Run the check again.`,
  protected:
    'The structure of the workbook is protected, so no sheet can be added. Unprotect it under Review → Protect Workbook and try again.',
  protectedSheet: (sheet) =>
    `The sheet ${sheet} is protected, and Excel does not let this pane unprotect it. Unprotect it under Review → Unprotect Sheet and try again. Afterwards, Tools → Restore a form protects it again.`,
  hidden: (sheet) => `The sheet ${sheet} is hidden. Right-click a tab, choose Unhide, and try again.`,
  accessDenied:
    'Excel does not allow changes to this workbook. Unprotect the sheets and the workbook structure, and try again.',
  cellEditing: 'A cell is being edited. Press Enter to finish, and try again.',
  readOnly: 'The workbook is open as read-only. Choose Enable Editing or save a copy, and try again.',
  notInFront:
    'Excel does this only while the window of this workbook is in front. Return to that window and try again.',
  noFile: 'Excel provided no copy of this workbook. Choose File → Save a Copy.',
  hostBusy: 'Excel is busy. Wait a moment and try again.',
  hostFailure: (code) => `Excel could not complete the action (${code}). Save the workbook, reopen it, and try again.`,
  noForms: 'The file contains no forms of the report. Create new forms and copy the figures into them.',
  unknownEdition: (tab, edition) =>
    `The sheet ${tab} uses the edition ${edition}, which this version does not know. Update the program.`,
  unknownForm: (tab, form) =>
    `The sheet ${tab} is the form ${form}, which this version does not know. Update the program.`,
  unknownPeriod: (tab, period) =>
    `The period of the sheet ${tab}, ${period}, cannot be read. Create the form again for the correct period.`,
} satisfies Messages['files'];
