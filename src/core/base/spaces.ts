const PLAIN = /^[ -~]*$/;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
const SPACES = /[\p{Zs}\u200B]/gu;
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}]/gu;

/** Control characters, and characters that embed, override or isolate the direction of text: they move what is shown around them. */
const MOVING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

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

/** Returns a name as it is shown on one line: breaks and tabs become a space, characters that move text are removed. */
export function singleLine(text: string): string {
  return PLAIN.test(text) ? text : text.replace(BREAKS, ' ').replace(MOVING, '');
}

/** The same with U+FFFD in place of characters that move text, so that somebody sees that a text has them. */
export function visibleLine(text: string): string {
  return PLAIN.test(text) ? text : text.replace(BREAKS, ' ').replace(MOVING, '\ufffd');
}
