import type { Messages } from '../vi';
import { counted } from './counted';
import { shell } from './shell';

export const pane = {
  ...shell,
  language: { label: 'Language', vi: 'Vietnamese', en: 'English' },
  report: 'Report',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  undo: 'Undo',
  working: 'Working…',
  running: {
    checking: 'Reading and checking the workbook…',
    inserting: 'Inserting sheets…',
    writing: 'Writing to the workbook…',
    inserted: (done, of) => `Inserting forms: ${String(done)} of ${String(of)} done…`,
    changed: (done, of) => `Writing form by form: ${String(done)} of ${String(of)} done…`,
  },
  perhapsEndCell: 'If you are typing into a cell, press Enter.',
  stuck:
    'Excel has not answered yet. If no cell is being edited, choose Reload; what you have begun in the pane is kept.',
  endCell: 'Press Enter to finish editing the cell.',
  readOnly:
    'The workbook is open as read-only: you can check it, but not insert or change anything. Choose Enable Editing or save a copy.',
  notWatching: 'Changes cannot be followed as you type. Choose Check all when you have finished.',
  due: (date, days) => {
    if (days > 0) return `Due ${date}, ${counted(days, 'day')} left`;
    if (days < -60) return `Due ${date}`;
    return days === 0 ? `Due ${date}, today` : `Due ${date}, ${counted(-days, 'day')} ago`;
  },
  headline: {
    left: (count) => `${counted(count, 'cell')} to fill in`,
    nothing: 'Nothing to fix or explain so far',
    nothingSoFar: 'No faults in the cells that are filled in',
    nothingYet: 'Nothing has been filled in yet',
    complete: 'All figures have been filled in',
  },
  checkAll: 'Check all',
  checking: 'Checking everything…',
  verdict: {
    ready: 'Ready to send: nothing is left to fix or explain.',
    explain: 'Not ready: something must be explained.',
    fix: 'Not ready: something must be fixed.',
  },
  severities: { all: 'All', fix: 'To fix', explain: 'To explain', notice: 'Notices' },
  severity: {
    fix: 'To fix',
    explain: 'To explain',
    notice: 'Notice',
    explained: 'Explained',
    noted: 'Note to confirm',
  },
  filter: 'Severity',
  form: 'Form',
  allForms: 'All forms',
  progress: (form, filled, wanted) => `${form}: ${String(filled)} of ${counted(wanted, 'cell')} filled in`,
  progressShort: (filled, wanted) => `${String(filled)}/${counted(wanted, 'cell')}`,
  tasks: (count) => counted(count, 'task'),
  counts: (toFix, toExplain, notices) =>
    [
      toFix > 0 ? `${String(toFix)} to fix` : '',
      toExplain > 0 ? `${String(toExplain)} to explain` : '',
      notices > 0 ? counted(notices, 'notice') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  noneOfFilter: 'There are no findings of this severity.',
  formClear: 'There is nothing to review.',
  formOpen: 'No faults in the cells that are filled in; others are blank or not confirmed.',
  more: (count) => `Show ${counted(count, 'more finding')}`,
  show: (cell) => `Go to ${cell}`,
  why: 'Rule',
  empty: {
    title: 'The workbook has no forms yet',
    text: 'Choose the unit, period and forms; they are added after the existing sheets, which are not changed.',
    action: 'Insert forms',
  },
  clear: {
    title: 'Nothing is left to fix or explain',
    text: (complete) => `${complete}. Choose Check all before you send the report.`,
    soFar: 'No faults in the cells that are filled in',
    left: (progress) => `${progress}. Fill in the rest, then choose Check all.`,
  },
  leftOut: (parts) => {
    const names = { page: 'paper size and margins', freeze: 'frozen headings', charts: 'charts' };
    return `Excel refused: ${parts.map((part) => names[part]).join(', ')}. Figures and formulas are complete; look at the print preview (Ctrl+P).`;
  },
  failed: {
    cells: (cells) => `These cells may have been changed: ${cells}.`,
    tabs: (tabs) => `Incomplete sheets remain: ${tabs}. Delete them and insert the forms again.`,
    clear: 'Remove the incomplete sheets',
    cleared: 'Removed the incomplete sheets.',
    nothing: 'Nothing was changed.',
  },
} satisfies Messages['pane'];
