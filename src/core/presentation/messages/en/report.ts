import type { Messages } from '../vi';
import { counted } from './counted';

export const report = {
  heading: (unit, period) => `${unit}, report for ${period}`,
  toConvert: (count) => `${counted(count, 'cell')} to convert to numbers`,
  toLookAt: (count) => `${counted(count, 'finding')} to review`,
  starting: (count) => `${counted(count, 'carried-over figure')} not confirmed`,
  blank: (count) => `${counted(count, 'cell')} not filled in`,
  toMend: (count) => `${counted(count, 'finding')} to fix`,
  toExplain: (count) => `${counted(count, 'finding')} to explain`,
  notices: (count) => counted(count, 'notice'),
  explained: (count) => `${counted(count, 'finding')} explained`,
  noted: (count) => `${counted(count, 'note')} to confirm`,
  nothing: 'nothing left to fix or explain',
  formTitle: (form, title) => `${form}. ${title}`,
  levels: { fix: 'To fix', explain: 'To explain' },
  foldedReadings: (count, cells) => `To convert to numbers (${counted(count, 'cell')}): ${cells}`,
  foldedStarting: (count, cells) => `Carried-over figures not confirmed (${counted(count, 'cell')}): ${cells}`,
  foldedBlanks: (count, cells) => `Not filled in (${counted(count, 'cell')}): ${cells}`,
  foldedExplained: (count, cells) => `Explained (${counted(count, 'finding')}): ${cells}`,
  foldedNoted: (count, cells) => `Notes to confirm as explanations (${counted(count, 'finding')}): ${cells}`,
  foldedNotices: (count) => `Notices (${String(count)}):`,
  moreNotices: (count) => `and ${counted(count, 'similar notice')}`,
  absentForms: (forms) => `Not in the file: ${forms}.`,
  verdict: {
    open: (left) => `Not ready: ${left}.`,
    ready: 'Ready to send: nothing left to fix or explain.',
    readyWithNotices: (notices) =>
      `Ready to send: nothing left to fix or explain; ${counted(notices, 'notice')} to review first.`,
  },
  next: {
    fix: 'Open the file, correct the cells listed above, give reasons in the notes where needed, save, and check again.',
    explain: 'Open the file, give reasons in the notes of the rows listed above, save, and check again.',
  },
  progress: (place, count, file) => `Checking ${String(place)}/${String(count)}: ${file}`,
  totals: (ready, open, unread) =>
    `Total: ${counted(ready, 'report')} ready to send, ${String(open)} to fix or explain` +
    (unread === 0 ? '.' : `, ${counted(unread, 'file')} unreadable.`),
} satisfies Messages['report'];
