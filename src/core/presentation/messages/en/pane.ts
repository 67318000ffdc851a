import type { Messages } from '../vi';

export const pane = {
  title: 'CCHC forms',
  tabs: { findings: 'Check', insert: 'Insert forms', send: 'Send', tools: 'Tools' },
  language: { label: 'Language', vi: 'Vietnamese', en: 'English' },
  report: 'Report',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  undo: 'Undo',
  opening: 'Reading the workbook…',
  working: 'Working…',
  endCell: 'Press Enter to finish typing into the cell.',
  readOnly:
    'The workbook is open for reading only: it can be checked, but nothing can be inserted or changed. Choose Enable Editing or save a copy.',
  notWatching: 'Edits cannot be followed while you type. Press Check all when you are done.',
  start: {
    slow: 'Excel does not answer. Press Reload; if that does not help, close this pane and open it again from the ribbon.',
    reload: 'Reload',
    tooOld:
      'This Excel is too old for the pane. The forms in the file still calculate and mark errors in the column Kiểm tra. The pane needs Excel 2021, Excel LTSC 2021 or Microsoft 365.',
    notExcel: 'This page works inside Excel only. Open Excel and choose the tab Biểu mẫu CCHC.',
    unexpected: (reason) => `Something unexpected happened: ${reason}. The workbook was not changed. Reload this pane.`,
  },
  due: (date, days) => {
    if (days > 0) return `Due ${date}, ${String(days)} ${days === 1 ? 'day' : 'days'} left`;
    if (days < -60) return `Due ${date}`;
    return days === 0 ? `Due ${date}, today` : `Due ${date}, ${String(-days)} ${days === -1 ? 'day' : 'days'} ago`;
  },
  headline: {
    left: (count) => `${String(count)} cells to fill`,
    nothing: 'Nothing to mend or explain so far',
    nothingYet: 'Nothing filled in yet',
    complete: 'All figures are filled in',
  },
  checkAll: 'Check all',
  checking: 'Checking everything…',
  verdict: {
    ready: 'Ready to send: nothing is left to mend or explain.',
    explain: 'Not ready: there is something to explain.',
    fix: 'Not ready: there is something to mend.',
  },
  severities: { all: 'All', fix: 'To mend', explain: 'To explain', notice: 'Notices' },
  severity: { fix: 'To mend', explain: 'To explain', notice: 'Notice', explained: 'Explained' },
  filter: 'Severity',
  form: 'Form',
  allForms: 'All forms',
  progress: (form, filled, wanted) => `${form}: ${String(filled)} of ${String(wanted)} cells filled`,
  progressShort: (filled, wanted) => `${String(filled)}/${String(wanted)} cells`,
  tasks: (count) => `${String(count)} ${count === 1 ? 'task' : 'tasks'}`,
  counts: (toMend, toExplain, notices) =>
    [
      toMend > 0 ? `${String(toMend)} to mend` : '',
      toExplain > 0 ? `${String(toExplain)} to explain` : '',
      notices > 0 ? `${String(notices)} ${notices === 1 ? 'notice' : 'notices'}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  noneOfFilter: 'Nothing of this severity.',
  formClear: 'Nothing to look at.',
  more: (count) => `Show ${String(count)} more`,
  show: (cell) => `Go to ${cell}`,
  why: 'Rule',
  empty: {
    title: 'The workbook has no forms yet',
    text: 'Choose unit, period and forms; they are added behind the sheets that are there, which stay as they are.',
    action: 'Insert forms',
  },
  clear: {
    title: 'Nothing is left to mend or explain',
    text: (complete) => `${complete}. Press Check all before you send the workbook.`,
  },
} satisfies Messages['pane'];
