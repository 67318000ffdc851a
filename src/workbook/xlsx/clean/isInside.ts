/** Texts in quotes, which hold no references. */
const quotedText = /"(?:[^"]|"")*"/g;
/** The sheet before a reference, quoted or not. */
const sheetBefore = /(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;
/** A cell, a column or a row of an area, with or without `$`. */
const reference =
  /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])/gu;
const constant = /(?<![\p{L}\p{N}_.])(?:TRUE|FALSE)(?![\p{L}\p{N}_.])/giu;
/** A function stands before its bracket. */
const functionName = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;
/** Functions that reach what their text names. */
const indirect = /(?<![\p{L}\p{N}_.])(?:INDIRECT|HYPERLINK|WEBSERVICE|CELL|INFO|RTD|CALL|REGISTER\.ID)\(/iu;

/** True if a formula names no other file, no sheet but those in `tabs`, no defined name and no column of a table. */
export function isInside(formula: string, tabs: ReadonlySet<string>): boolean {
  const bare = formula.replace(quotedText, '0');
  if (/[[\]|#]/.test(bare) || indirect.test(bare)) return false;
  const named = [...bare.matchAll(sheetBefore)].map(
    ([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? '',
  );
  if (!named.every((tab) => tabs.has(tab.toLowerCase()))) return false;
  const local = bare.replace(sheetBefore, '');
  const rest = local.replace(reference, '').replace(constant, '').replace(functionName, '');
  return !/[\p{L}_!]/u.test(rest.replace(/(?<=\d)E[+-]?(?=\d)/gi, ''));
}
