/** A text as a formula states it: in quotes, with the quotes in it doubled. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
