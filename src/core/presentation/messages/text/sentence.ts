/** A part of a sentence, or several with signs between them, as a sentence: a capital first, one full stop last. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return `${capital(trimmed)}${/[.!?…]$/.test(trimmed) ? '' : '.'}`;
}

/** A part of a sentence where it stands by itself: its first letter becomes a capital. */
export function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

/** "a", "a and b", "a, b and c" with `last` = "and"; nothing gives the empty text. */
export function enumerate(items: readonly string[], last: string): string {
  const [end = '', ...others] = [...items].reverse();
  return others.length === 0 ? end : `${others.reverse().join(', ')} ${last} ${end}`;
}

/** A count in words, such as "2 dòng"; an empty list for zero. For lists whose items are joined. */
export function countPhrase(count: number, word: (count: number) => string): readonly string[] {
  return count > 0 ? [word(count)] : [];
}
