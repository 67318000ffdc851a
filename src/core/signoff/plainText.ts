/**
 * A text as it counts for a sign-off: composed, spaces of every kind alike and single, none around it. What programs
 * change when they open and save a file is no change of the report.
 */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(gaps, ' ').trim();
}

/** White space, no-break spaces among it, and what has no width. */
const gaps = /[\s\u200b-\u200d\u2060\u00ad]+/g;

/** A text as a record keeps it: plain, on one line, without what no file can hold, of `most` characters at most. */
export function oneLine(text: string, most: number): string {
  const line = plainText(text.replace(unwritable, ' '));
  if (line.length <= most) return line;
  let kept = '';
  for (const letter of line) {
    // Half a letter of two could not be stored.
    if (kept.length + letter.length > most) break;
    kept += letter;
  }
  return kept.trimEnd();
}

/** Control characters, halves of letters, and what XML leaves out. */
const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
