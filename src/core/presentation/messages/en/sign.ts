import type { Messages } from '../vi';

export const sign = {
  title: 'Send',
  state: {
    never: 'Not signed off yet.',
    unchanged: (by, at) => `Signed off by ${by} at ${at}; unchanged since.`,
    changed: (by, at, where) =>
      `Signed off by ${by} at ${at}, but changed since${where === '' ? '' : `: ${where}`}. Check and sign off again.`,
    otherEdition: (edition, by, at) => `Signed off by ${by} at ${at} under another set of forms (${edition}).`,
    damaged:
      'The sign-off in the file is damaged or was changed, so it is not used. Check and sign off again; the figures are not affected.',
    lost: (by, at) =>
      `Signed off by ${by} at ${at}, but the sign-off was lost when the file was saved in another format (such as .xls). Check and sign off again.`,
    more: (count) => `and ${String(count)} more`,
    time: (at) => {
      const [date = '', time = ''] = at.split('T');
      return `${time} on ${date.split('-').reverse().join('/')}`;
    },
  },
  explain: {
    open: 'Explain…',
    label: 'Explanation',
    inNote: 'Write it into the note of the form (printed)',
    internal: 'Internal explanation (printed in the check sheet only)',
    save: 'Save the explanation',
    confirm: 'Confirm that the note explains this',
    saved: 'The explanation is saved.',
    blank: 'Give the explanation.',
    tooLong: (most) => `The explanation is longer than ${String(most)} characters. Please shorten it.`,
    unconfirmed: 'The note was there before; nobody has confirmed that it explains this.',
    standing: (text) => `Internal explanation: ${text}`,
    outdated: (text, figures) =>
      `The explanation${text === '' ? '' : ` (“${text}”)`} is out of date: it was given for ${figures}. Confirm or rewrite it.`,
    gone: 'There is nothing to explain here any more. Please check again.',
  },
  sign: {
    text: 'States that you have checked this report. When any figure, note or task changes, the sign-off is void.',
    noSignature: 'This is no digital signature: it only shows that nothing was changed by accident.',
    by: 'Checked by',
    position: 'Position',
    nameBlank: 'Give the name of who has checked.',
    apply: 'Check and sign off',
    done: 'Signed off. Save the file (Ctrl+S) before you send it.',
    notQuiet:
      'Not signed off, as the figures are being changed. Finish typing (press Enter), wait for the others, and sign off again.',
    again: 'Sign off again',
  },
  blocked: {
    fix: (count) => `${String(count)} to mend.`,
    explain: (count) => `${String(count)} to explain.`,
    unconfirmed: (count) =>
      `${String(count)} ${count === 1 ? 'note has' : 'notes have'} to be confirmed as explanations.`,
    confirmAll: (count) => `Confirm ${String(count)} ${count === 1 ? 'note' : 'notes'}`,
    confirmed: (count) => `${String(count)} ${count === 1 ? 'explanation is' : 'explanations are'} confirmed.`,
    show: 'Show them',
  },
  sheet: {
    tab: 'Check sheet',
    make: 'Make the check sheet',
    remake: 'Make the check sheet again',
    done: (tab) => `The sheet ${tab} is made.`,
    text: 'A sheet of A4 to print and sign: the verdict, who has checked, findings and explanations.',
    heading: 'CHECK OF THE ADMINISTRATIVE REFORM REPORT',
    facts: {
      unit: 'Unit',
      period: 'Period',
      edition: 'Forms',
      verdict: 'Verdict',
      signoff: 'Sign-off',
      position: 'Position',
      digest: 'Digest',
      at: 'Made at',
    },
    headings: ['Cell', 'Finding', 'Explanation'],
    place: 'Place and date',
    signer: 'Checked by',
  },
  mail: {
    title: 'Sending',
    notYet: 'Sign off first; then save a copy to send or make a draft.',
    save: 'Save a copy to send',
    draft: 'Draft for Outlook',
    copySubject: 'Copy the subject',
    copyBody: 'Copy the text of the letter',
    copyName: 'Copy the name of the file',
    copied: 'Copied.',
    notCopied: 'Copying was refused. Select the text below and press Ctrl+C.',
    saved: (name) =>
      `${name} went to the downloads folder. If it is not there, use File, Save a copy in Excel with this name.`,
    drafted: (name) =>
      `${name} went to the downloads folder; open it with Outlook. If it is not there, save a copy to send, attach it to a new letter and paste subject and text.`,
    noFile: (name) => `Excel gives no file on this machine. Use File, Save a copy with the name ${name}.`,
    columns: 'Copy the figures by column',
    columnsHint: 'One column a form, in the order of its rows, for re-keying into the software of the Ministry.',
    copyColumn: (form) => `Copy ${form}`,
    subject: (unit, period) => `Administrative reform report, ${period}, ${unit}`,
    body: (unit, period, facts) =>
      [
        'Dear colleagues,',
        '',
        `please find attached the forms of the administrative reform report of ${unit} for ${period}.`,
        ...facts,
        '',
        'Kind regards',
      ].join('\n'),
  },
  history: {
    title: 'Checks so far',
    none: 'No check has been recorded.',
    line: (at, verdict, left) => `${at}: ${verdict}${left === '' ? '' : ` (${left})`}`,
  },
} satisfies Messages['sign'];
