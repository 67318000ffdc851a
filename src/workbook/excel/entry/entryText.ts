/**
 * The entry for a text: Excel interprets an entry as if the user had typed it, so that `9/9` becomes a date, `1.5` a
 * number and `+x` a formula. An apostrophe in front keeps it a text and is not part of the text.
 * Numbers and dates of every locale begin with a digit, a sign, a currency or the name of a month or weekday.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function entryText(text: string, numberFormat: string): string {
  if (text.startsWith("'")) return `'${text}`;
  return numberFormat !== textFormat && mayBeReinterpreted(text) ? `'${text}` : text;
}

/** The number format in which Excel does not interpret entries. */
export const textFormat = '@';

/** True if Excel could interpret an entry as something other than a text. */
export function mayBeReinterpreted(text: string): boolean {
  return (
    /^[\s(]*['\d+\-−=@#.,%\p{Sc}]/u.test(text) || booleanWord.test(text) || (dateWord.test(text) && /\d/.test(text))
  );
}

const booleanWord = /^\s*(true|false)\s*$/i;
const dateWord =
  /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|th[aá]ng|thg|th[uứ])/iu;
