import { quoteText } from '../../../core/base/quoteText';

/** The longest text that Excel accepts in the constant of a name. */
const longest = 255;

/** The formula of a name whose value is a text. Throws a RangeError if the text is too long. */
export function constantFormula(text: string): string {
  if (text.length > longest) throw new RangeError(`${text.length} characters are too many for a name.`);
  return `=${quoteText(text)}`;
}

/** The text that is the value of a name; null if its value is no text. */
export function constantText(formula: string): string | null {
  const [, quoted] = /^\s*=\s*"((?:[^"]|"")*)"\s*$/.exec(formula) ?? [];
  return quoted?.replaceAll('""', '"') ?? null;
}
