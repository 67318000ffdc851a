import type { RowKey } from '../../catalogue';
import { oneLine } from '../../signoff/plainText';
import { longestExplanation } from '../../signoff/record';
import type { Finding } from '../../rules';
import { isExplained } from '../../rules/Entry';
import type { Report } from './readReport';

/** The rows whose Ghi chú explains a finding: its own first, then all that its rule compares. */
export function rowsOf({ target, detail }: Finding): readonly RowKey[] {
  return [...new Set([...(target.type === 'row' ? [target.row] : []), ...comparedRows(detail)])];
}

function comparedRows(detail: Finding['detail']): readonly RowKey[] {
  if (detail.type === 'comparison') return detail.rule.rows;
  // A note on any of the rows of a form would explain something else most often.
  return detail.type === 'sameAsBefore' ? detail.rows.slice(0, 1) : [];
}

/** The row whose Ghi chú explains a finding; if none does, the first row that has a Ghi chú cell. */
export function notedRow(finding: Finding, { entries }: Report): RowKey | undefined {
  const present = rowsOf(finding).filter((key) => entries.has(key));
  return present.find((key) => saysSomething(noteIn(key, entries))) ?? present[0];
}

/** The notes of all rows of a finding as a record stores them; `changed` is a note that is about to be written. */
export function noteOf(
  finding: Finding,
  { entries }: Pick<Report, 'entries'>,
  changed?: { readonly row: RowKey; readonly note: string },
): string {
  return oneLine(notesOf(finding, { entries }, changed).join(' | '), longestExplanation);
}

/** The notes of all rows of a finding that say something; `changed` is a note that is about to be written. */
export function notesOf(
  finding: Finding,
  { entries }: Pick<Report, 'entries'>,
  changed?: { readonly row: RowKey; readonly note: string },
): readonly string[] {
  return rowsOf(finding)
    .map((key) => (key === changed?.row ? changed.note : noteIn(key, entries)))
    .filter(saysSomething);
}

/** A dash or dots alone explain nothing. */
export function saysSomething(note: string): boolean {
  return isExplained({ kind: 'blank', note });
}

export function noteIn(key: RowKey, entries: Report['entries']): string {
  const entry = entries.get(key);
  return entry === undefined || entry.kind === 'absent' ? '' : entry.note;
}
