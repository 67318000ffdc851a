const PLAIN = /^[ -~]*$/;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
const SPACES = /[\p{Zs}\u200B]/gu;
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}]/gu;

/** Nothing but spaces, breaks and characters that cannot be seen. */
export function isBlank(text: string): boolean {
  return /^[\p{Zs}\p{Zl}\p{Zp}\p{Cc}\p{Cf}]*$/u.test(text);
}

/**
 * The text in NFC with every kind of space (a zero-width space, too, since it parts words) as ' ', every kind of
 * line break and tab as '\n', other invisible characters (byte order mark, joiners, Word's end of cell) left out.
 */
export function plainSpaces(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(BREAKS, '\n').replace(SPACES, ' ').replace(INVISIBLE, '').normalize('NFC');
}
