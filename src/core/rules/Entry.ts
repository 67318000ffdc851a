import type { Reading } from '../reading';

/** The content of the figure cell of a row, and its Ghi chú. */
export type Entry =
  /** The row is not in the workbook: its form is not, or the row was deleted. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'blank'; readonly note: string }
  /** The form's own formula is in a computed row; `result` is the number that a file states as its result. */
  | { readonly kind: 'formula'; readonly note: string; readonly result?: number }
  /** A user's own formula, whose result a file does not state reliably. */
  | { readonly kind: 'foreign'; readonly formula: string; readonly note: string }
  /** Something was typed: the number of a number cell, or the text as it stands there. */
  | {
      readonly kind: 'stated';
      readonly typed: number | string;
      readonly reading: Reading;
      readonly note: string;
      /** The figure was carried over from the prior period and nobody has confirmed it. */
      readonly isStarting?: true;
    };

export const absent: Entry = { kind: 'absent' };

/** The number that an entry states; NaN if it cannot be read for sure or is an unconfirmed carried-over figure. */
export function statedNumber(entry: Entry): number {
  if (entry.kind !== 'stated' || entry.isStarting) return NaN;
  const { reading } = entry;
  return reading.verdict === 'clean' || reading.verdict === 'convert' ? reading.value : NaN;
}

/** A Ghi chú explains if it says something: a dash or dots alone do not. */
export function isExplained(entry: Entry): boolean {
  return entry.kind !== 'absent' && /[\p{L}\p{N}]/u.test(entry.note);
}

/** A task of the appendix as read from the sheet. */
export interface Task {
  readonly section: string;
  /** The number as printed, or the place in the section where there is none: `PL:I.4`. */
  readonly key: string;
  readonly fields: Readonly<Record<'no' | 'content' | 'result' | 'time' | 'lead' | 'support' | 'assessment', string>>;
  /** Its number, where it has a plain one. */
  readonly number: number | undefined;
  /** Sub-tasks (a, b, 1.1) are checked but not counted. */
  readonly isSubtask: boolean;
}
