import { rowsOf, noteIn, saysSomething } from '../content/notes';
import type { Report } from '../content/readReport';
import type { LocatedFinding, PrintedText } from './Assessment';

/**
 * The text that the pane wrote to explain a finding, as far as it still stands in a Ghi chú of its rule; undefined where
 * none does. `written` is what the record says of it; a note in the program's own words is the pane's whole.
 */
export function printedText(
  finding: LocatedFinding,
  { entries }: Report,
  written: string | undefined,
): PrintedText | undefined {
  for (const row of rowsOf(finding)) {
    const note = noteIn(row, entries).trim();
    const text = finding.explanation?.state === 'draft' ? note : written;
    if (text !== undefined && saysSomething(text) && note.includes(text))
      return { row, text, left: note.replace(text, '').trim() };
  }
  return undefined;
}

/** The part of a note that is about to be written which a person's own words in it, `own`, do not hold already. */
export function writtenPart(note: string, own: string): string | undefined {
  const part = own !== '' && note.includes(own) ? note.replace(own, '').trim() : note;
  return saysSomething(part) ? part : undefined;
}
