import type { TaskField } from '../catalogue';

/** Columns of a form's sheet; the check column stays unprinted. */
export const formColumns = { code: 'A', name: 'B', unit: 'C', figure: 'D', note: 'E', check: 'F' } as const;

/** Columns of the appendix's sheet. */
export const taskColumns: Readonly<Record<TaskField | 'check', string>> = {
  no: 'A',
  content: 'B',
  result: 'C',
  time: 'D',
  lead: 'E',
  support: 'F',
  assessment: 'G',
  check: 'H',
};

/** 1 for A, 27 for AA. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A for 1, AA for 27. */
export function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return number <= 26 ? last : columnLetters((number - 1 - rest) / 26) + last;
}

/** 14 of `D14`; 0 where an address names no row. */
export function rowIn(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0);
}

/** A tab as formulas need it: quoted, quotes doubled. */
export function quoteTab(tab: string): string {
  return `'${tab.replaceAll("'", "''")}'`;
}
