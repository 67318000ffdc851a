import type { Messages } from '../vi';
import { counted } from './counted';

export const sign = {
  title: 'Send',
  state: {
    never: 'Not signed off yet.',
    unchanged: (by, at) => `Signed off by ${by} at ${at}; unchanged since.`,
    noSignature: 'This is no digital signature.',
    changed: (by, at, where) =>
      `Signed off by ${by} at ${at}, but changed since${where === '' ? '' : `: ${where}`}. Check and sign off again.`,
    coversFigures:
      'An earlier version made this sign-off, which covers figures, notes and tasks only; it does not cover names, units, the heads of the forms and rows that the forms do not have.',
    uncalculated: (by, at, rows) =>
      `Signed off by ${by} at ${at}. Not everything can be compared: the file does not state the results of formulas in ${rows}. Open and save the file in Excel, then check again.`,
    formRemoved: (form) => `${form} deleted`,
    formAdded: (form) => `${form} added`,
    values: (place, then, now) => `${place} (${then} → ${now})`,
    otherEdition: (edition, by, at) => `Signed off by ${by} at ${at} for another edition (${edition}).`,
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
    hint: 'Why the figures are right all the same, in your own words.',
    inNote: 'Write it in the note of the form (printed)',
    internal: 'Internal explanation (printed only on the check sheet)',
    save: 'Save explanation',
    confirm: 'Confirm that the note explains this',
    saved: 'The explanation was saved.',
    removesPrinted: (cell, text) => `Will be removed from the note in ${cell} and no longer printed: “${text}”`,
    keepsOwn: (text) => `What a person typed there stays and is printed: “${text}”`,
    saveRemoving: 'Remove this and save internally',
    ownStays: (cell) => `The note in ${cell} was typed by a person: it stays and is printed.`,
    remove: 'Delete explanation',
    removeShown: 'Remove this',
    removeConfirmation: 'Withdraw the confirmation of the note',
    removed: 'The explanation was deleted.',
    confirmationRemoved: 'The confirmation of the note was withdrawn.',
    undone: 'The explanation is as it was before.',
    notUndone: 'The explanation was changed afterwards and stays as it is.',
    printedChanged: 'The note has just changed, so nothing was removed. Look again at what will be removed.',
    blank: 'Enter an explanation.',
    notOwn: 'This only repeats what the tool says of the figures. Give the reason in your own words.',
    draft:
      'What is written there only repeats what the tool says of the figures; it explains nothing. Give the reason.',
    tooLong: (most) => `The explanation is longer than ${String(most)} characters. Please shorten it.`,
    unconfirmed: (note) => `The note that was there: “${note}”`,
    noteAt: (cell, note) => `Note in ${cell}: “${note}”`,
    notConfirmed: (note) => `${note} (note not confirmed as an explanation)`,
    standing: (text) => `Internal explanation: ${text}`,
    outdated: (text, figures) =>
      `The explanation${text === '' ? '' : ` (“${text}”)`} is out of date: it was given for ${figures}. Confirm or rewrite it.`,
    gone: 'There is no longer anything to explain here. Please check again.',
  },
  sign: {
    text: 'Confirms that you have checked this report. The sign-off becomes invalid when anything that the forms print changes (figures, notes, tasks, names, units, added rows). Only number and date of the report may be entered later.',
    noSignature: 'This is not a digital signature: it only shows that nothing was changed by accident.',
    by: 'Checked by',
    position: 'Position',
    nameBlank: 'Enter the name of the person who checked the report.',
    apply: 'Check and sign off',
    done: 'Signed off. Save the file (Ctrl+S) before you send it.',
    notQuiet:
      'Not signed off because the figures are being changed. Finish typing (press Enter), wait for others to finish, and sign off again.',
    again: 'Sign off again',
  },
  blocked: {
    fix: (count) => `${counted(count, 'finding')} to fix.`,
    explain: (count) => `${counted(count, 'finding')} to explain.`,
    unconfirmed: (count) => `${counted(count, 'note needs', 'notes need')} to be confirmed as explaining a finding.`,
    review: (count) => `Show ${counted(count, 'note')}`,
    confirmAll: (count) => `Confirm ${counted(count, 'note')}`,
    confirmed: (count) => `${counted(count, 'explanation')} confirmed.`,
    show: 'Show them',
  },
  sheet: {
    tab: 'Check sheet',
    make: 'Create the check sheet',
    remake: 'Create the check sheet again',
    done: (tab) => `Created the sheet ${tab}.`,
    text: 'An A4 sheet to print and sign: result, checker, findings and explanations. Creating it clears the list of steps to undo (Ctrl+Z).',
    heading: 'CHECK OF THE ADMINISTRATIVE REFORM REPORT',
    facts: {
      unit: 'Unit',
      period: 'Period',
      edition: 'Edition',
      verdict: 'Result',
      signoff: 'Sign-off',
      position: 'Position',
      digest: 'Digest',
      at: 'Created at',
    },
    watch: {
      label: 'Since then',
      unchanged: 'The figures of the forms are as they were when this sheet was made.',
      changed: 'FIGURES HAVE CHANGED SINCE THIS SHEET WAS MADE, make it again: ',
      hint: '(Compares the numbers of the figure column by row code; not texts, notes, the appendix or added rows.)',
    },
    headings: ['Cell', 'Finding', 'Explanation'],
    place: 'Place and date',
    signer: 'Checked by',
  },
  mail: {
    title: 'Send the report',
    notYet: 'Sign off first, then save a copy to send or create a draft.',
    save: 'Save a copy to send',
    draft: 'Create a draft for Outlook',
    copySubject: 'Copy subject',
    copyBody: 'Copy message text',
    copyName: 'Copy file name',
    copied: 'Copied.',
    notCopied: 'The text could not be copied. Select it below and press Ctrl+C.',
    saved: (name) =>
      `${name} was saved to the Downloads folder. If it is not there, use File > Save a Copy in Excel with this name.`,
    drafted: (name) =>
      `${name} was saved to the Downloads folder; open it in Outlook. If it is not there, save a copy to send, attach it to a new message, and paste the subject and text.`,
    open: 'Open the copy to send',
    opened: (name) =>
      `The copy to send was opened in a new Excel window, which may be behind this one. Save it with the name ${name}.`,
    noFile: (name) => `Excel cannot provide the file on this computer. Use File > Save a Copy with the name ${name}.`,
    columns: 'Copy figures by column',
    columnsHint:
      'One column per form, in the order of its rows, for entry into the software of the Ministry. A cell that is no figure makes a blank line.',
    leftOut: (form, rows) => `${form}: blank for ${rows}, where the cell is no figure.`,
    copyColumn: (form) => `Copy ${form}`,
    subject: (unit, period) => `Administrative reform report, ${period}, ${unit}`,
    body: (unit, period, facts) =>
      [
        'Dear colleagues,',
        '',
        `Please find attached the forms of the administrative reform report of ${unit} for ${period}.`,
        ...facts,
        '',
        'Kind regards',
      ].join('\n'),
  },
  history: {
    title: 'Past checks',
    none: 'No checks have been recorded.',
    line: (at, verdict, left) => `${at}: ${verdict}${left === '' ? '' : ` (${left})`}`,
  },
} satisfies Messages['sign'];
