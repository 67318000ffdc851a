import type { Messages } from '../vi';

export const report = {
  heading: (unit, period) => `${unit}, report for ${period}`,
  toConvert: (count) => `${counted(count, 'cell')} to make numbers`,
  toLookAt: (count) => `${counted(count, 'point')} to look at`,
  starting: (count) => `${String(count)} earlier figure${count === 1 ? '' : 's'} not confirmed`,
  blank: (count) => `${counted(count, 'cell')} not filled in`,
  toMend: (count) => `${counted(count, 'point')} to mend`,
  toExplain: (count) => `${counted(count, 'point')} to explain`,
  notices: (count) => counted(count, 'notice'),
  explained: (count) => `${counted(count, 'point')} explained`,
  nothing: 'nothing left to mend or explain',
  formTitle: (form, title) => `${form}. ${title}`,
  levels: { fix: 'To mend', explain: 'To explain' },
  foldedReadings: (count, cells) => `To make numbers (${counted(count, 'cell')}): ${cells}`,
  foldedStarting: (count, cells) => `Earlier figures not confirmed (${String(count)} cells): ${cells}`,
  foldedBlanks: (count, cells) => `Not filled in (${counted(count, 'cell')}): ${cells}`,
  foldedExplained: (count, cells) => `Explained (${counted(count, 'point')}): ${cells}`,
  foldedNotices: (count) => `Notices (${String(count)}):`,
  moreNotices: (count) => `and ${String(count)} more of the same kind`,
  absentForms: (forms) => `Not in the file: ${forms}.`,
  verdict: {
    open: (left) => `Not ready: ${left}.`,
    ready: 'Ready to send: nothing left to mend or explain.',
    readyWithNotices: (notices) =>
      `Ready to send: nothing left to mend or explain; ${counted(notices, 'notice')} worth a look before.`,
  },
  next: {
    fix: 'Open the file, mend the cells above, give reasons in the notes where asked, save, and check again.',
    explain: 'Open the file, give the reasons in the notes of the rows above, save, and check again.',
  },
  progress: (place, count, file) => `Checking ${String(place)}/${String(count)}: ${file}`,
  totals: (ready, open, unread) =>
    `In all: ${counted(ready, 'report')} ready, ${String(open)} to mend or explain` +
    (unread === 0 ? '.' : `, ${counted(unread, 'file')} unreadable.`),
} satisfies Messages['report'];

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
