const PLAIN = /^[ -~]*$/;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
const SPACES = /[\p{Zs}\u200B]/gu;
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}]/gu;

/** True if a text consists of spaces, breaks and invisible characters only. */
export function isBlank(text: string): boolean {
  return /^[\p{Zs}\p{Zl}\p{Zp}\p{Cc}\p{Cf}]*$/u.test(text);
}

/**
 * Returns the text in NFC with every kind of space as ' ' (a zero-width space too, because it separates words) and every
 * kind of line break and tab as '\n'. Other invisible characters (byte order mark, joiners, Word's end of cell) are removed.
 */
export function plainSpaces(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(BREAKS, '\n').replace(SPACES, ' ').replace(INVISIBLE, '').normalize('NFC');
}
