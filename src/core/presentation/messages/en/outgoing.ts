import type { OutgoingMessages } from '../vi/outgoing';
import { counted } from './counted';

export const outgoing = {
  title: 'Clean copy to send',
  holds: (count, forms) => `Contains ${counted(count, 'form')}: ${forms}.`,
  holdsChecks: 'With the check column beside each form and the rule sheet.',
  left: (list) => `Left out: ${list}.`,
  withChecks: 'Include the check column and the rule sheet',
  leaves: {
    internal: (count) => `the text of ${counted(count, 'internal explanation')}`,
    checks: 'check column and rule sheet',
    checkSheet: 'check sheet (Phiếu kiểm tra)',
    periods: (list) => `other periods (${list})`,
    priorFigures: 'figures of prior periods stored in the file',
    history: 'past checks',
    tabs: (count, list) => `${counted(count, 'other sheet')} (${list})`,
    always: 'anything outside the printed part of the forms, comments, drawings, authors, file paths',
  },
  results: 'Your own formulas are replaced by their results; figures, notes and sign-off stay as they are.',
  // Part of a file that goes to other offices, which is in Vietnamese.
  withheld: 'Lý do nội bộ, không gửi kèm bản này.',
  notSigned: (state) => `No clean copy was made: it requires a sign-off that still holds. ${state}`,
  noReport: 'No clean copy was made: the file does not contain this report. Save the file and try again.',
  differs:
    'No clean copy was made: read again, it does not say what was signed off. Use File, Save a Copy in Excel and tell your administrator.',
} satisfies OutgoingMessages;
