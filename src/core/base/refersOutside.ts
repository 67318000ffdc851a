/** `[1]Sheet!A1`, `[Book.xlsx]Sheet!A1`, `[1]!Name`; not the column `Table[Name]`. */
const plain = /(?<![\p{L}\p{N}_.\]])\[[^[\]]+\][\p{L}\p{N}_.]*!/u;

/** Returns whether a formula refers to another file or to another program. */
export function refersOutside(formula: string): boolean {
  if (!/[[|]|file:/.test(formula) || !/[!#]/.test(formula)) return false;
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const unquoted: string[] = [];
  let from = 0;
  for (let at = withoutTexts.indexOf("'"); at >= 0; at = withoutTexts.indexOf("'", from)) {
    const end = closingQuote(withoutTexts, at);
    if (end < 0) break;
    if (isOutside(withoutTexts.slice(at + 1, end), withoutTexts[end + 1] ?? '', withoutTexts[at - 1] ?? ''))
      return true;
    unquoted.push(withoutTexts.slice(from, at), "''");
    from = end + 1;
  }
  return plain.test(unquoted.join('') + withoutTexts.slice(from));
}

/** The quote that ends a quoted name; two quotes stand for one of the name. -1 if there is none. */
function closingQuote(text: string, opening: number): number {
  let end = text.indexOf("'", opening + 1);
  while (end >= 0 && text[end + 1] === "'") end = text.indexOf("'", end + 2);
  return end;
}

/** `'C:\reports\[Book.xlsx]Sheet'!A1`, `'file:///book.ods'#$Sheet.A1`, or `program|'topic'!item`. */
function isOutside(quoted: string, after: string, before: string): boolean {
  if (after === '#') return quoted.startsWith('file:');
  if (after !== '!') return false;
  const opening = quoted.indexOf('[');
  return before === '|' || (opening >= 0 && quoted.includes(']', opening));
}
