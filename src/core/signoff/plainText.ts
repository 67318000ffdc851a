/**
 * Returns a text in the form that a sign-off covers: NFC, with single plain spaces and none around it. Changes that
 * programs make when they open and save a file are then no changes of the report.
 */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(gaps, ' ').trim();
}

/** White space of every kind, and characters without width. */
const gaps = /[\s\u200b-\u200d\u2060\u00ad]+/g;

/** Returns a text as a record stores it: plain, on one line, without characters that XML cannot hold, `most` characters at most. */
export function oneLine(text: string, most: number): string {
  const line = plainText(text.replace(unwritable, ' '));
  if (line.length <= most) return line;
  let kept = '';
  for (const letter of line) {
    // A letter may be two UTF-16 units; half of it could not be stored.
    if (kept.length + letter.length > most) break;
    kept += letter;
  }
  return kept.trimEnd();
}

/** Control characters, lone surrogates, and characters that XML cannot hold. */
const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
