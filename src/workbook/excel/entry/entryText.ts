/**
 * What has to be entered so that a text stays this text: Excel reads an entry as if it had been typed, so that `9/9`
 * becomes a date, `1.5` a number and `+x` a formula. An apostrophe in front keeps it text and is not part of it.
 * Numbers and dates of every locale begin with a digit, a sign, a currency or the name of a month or weekday.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function typedText(text: string, numberFormat: string): string {
  if (text.startsWith("'")) return `'${text}`;
  return numberFormat !== textFormat && isReadOtherwise(text) ? `'${text}` : text;
}

/** The number format under which an entry stays as it is. */
export const textFormat = '@';

/** Whether Excel could take an entry for something else than this text. */
export function isReadOtherwise(text: string): boolean {
  return /^[\s(]*['\d+\-−=@#.,%\p{Sc}]/u.test(text) || truth.test(text) || (named.test(text) && /\d/.test(text));
}

const truth = /^\s*(true|false)\s*$/i;
const named = /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|th[aá]ng|thg|th[uứ])/iu;
