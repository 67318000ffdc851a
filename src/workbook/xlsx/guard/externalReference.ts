/** `'C:\reports\[Book.xlsx]Sheet'!A1`, `'file:///book.ods'#$Sheet.A1`. */
const quoted = /'(?:[^']|'')*\[(?:[^']|'')*\](?:[^']|'')*'!|'file:(?:[^']|'')*'#/;
/** `[1]Sheet!A1`, `[Book.xlsx]Sheet!A1`, `[1]!Name`; not the column `Table[Name]`. */
const plain = /(?<![\p{L}\p{N}_.\]])\[[^[\]]+\][\p{L}\p{N}_.]*!/u;
/** `program|'topic'!item`, a link to another program. */
const exchange = /[\p{L}\p{N}_]\|'(?:[^']|'')*'!/u;

/** True if a formula refers to another file. */
export function refersOutside(formula: string): boolean {
  if (!formula.includes('!') && !formula.includes('#')) return false;
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [quoted, plain, exchange].some((pattern) => pattern.test(withoutTexts));
}
