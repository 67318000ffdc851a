import type { Messages } from '../vi';
import { counted } from './counted';
import { periodKindNames } from './periodKinds';

export const insert = {
  unit: 'Reporting unit',
  unitHint: 'For example UBND tỉnh Bến Tre, Sở Tài chính',
  unitBlank: 'Enter the name of the reporting unit.',
  unitTooLong: (most) => `The name is longer than ${String(most)} characters. Please shorten it.`,
  year: 'Year',
  yearBad: (first, last) => `The year must be between ${String(first)} and ${String(last)}.`,
  period: 'Period',
  kind: (kind) => periodKindNames[kind].choice,
  dates: (from, to, due) => `Figures from ${from} to ${to}, due ${due}`,
  inForce: 'current',
  forms: 'Forms',
  allForms: 'All',
  present: (tab) => `already on the sheet ${tab}`,
  noneChosen: 'Choose at least one form.',
  allPresent: 'The workbook already has all forms of this unit and period.',
  preview: 'To be added to the workbook',
  previewText: (tabs, count) => `${counted(count, 'sheet')} after the existing ones: ${tabs}`,
  undoHint: 'Inserting clears the list of steps to undo (Ctrl+Z).',
  optional: 'Report number and date (can be added later)',
  apply: (count) => `Insert ${counted(count, 'sheet')}`,
  inserting: (count) => `Inserting ${counted(count, 'sheet')}…`,
  done: (tabs) => `Inserted ${tabs}.`,
} satisfies Messages['insert'];

export const card = {
  title: 'Selected row',
  none: 'Select a cell of a form to see what its row requires.',
  unit: 'Unit',
  type: 'Type',
  types: {
    count: 'whole number, not negative',
    percent: 'percentage, without the % sign',
    money: 'million đồng, not negative',
    code: 'code',
    heading: 'group heading, no figure',
  },
  formula: 'Formula',
  reads: 'Read as',
  readsAs: (typed, figure) => `${typed} is read as ${figure}`,
  readsNot: (typed) => `${typed} cannot be read as a number`,
  readsEither: (typed, figures) => `${typed} may be ${figures}`,
  blank: 'not filled in',
  byFormula: (figure) => `${figure}, by formula`,
  computes: 'formula, some figures are missing',
  rules: (count) => `${counted(count, 'rule')} for this row`,
  codes: 'Codes',
  outcomes: { satisfied: 'Satisfied', violated: 'Violated', undecided: 'Undecided' },
} satisfies Messages['card'];
