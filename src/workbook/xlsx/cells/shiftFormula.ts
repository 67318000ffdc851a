import { columnLetters, columnNumber, sheetSize } from '../../../core/base/address';

/**
 * The texts of a formula that must not move (strings, quoted sheets, names of functions and other words), then a cell,
 * then whole columns and whole rows. A bracket without an end goes to the end of the formula, or else each of many would
 * be searched to the end.
 */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*(?:\]|$)|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.\\]+/gu;

/** Shifts a shared formula to the cell that is `rows` below and `columns` right of the one where it is written. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string | null => {
    const number = columnNumber(letters.toUpperCase()) + (fixed ? 0 : columns);
    return number < 1 || number > sheetSize.columns ? null : fixed + columnLetters(number);
  };
  const row = (fixed: string, digits: string): string | null => {
    const number = Number(digits) + (fixed ? 0 : rows);
    return number < 1 || number > sheetSize.rows ? null : `${fixed}${number}`;
  };
  const joined = (first: string | null, between: string, second: string | null): string =>
    first === null || second === null ? '#REF!' : first + between + second;

  return formula.replace(token, (whole: string, ...groups: (string | undefined)[]) => {
    const [fixed1 = '', letters, fixed2 = '', digits, ...ranges] = groups;
    if (letters !== undefined && digits !== undefined) return joined(column(fixed1, letters), '', row(fixed2, digits));
    const [fixedLeft = '', left, fixedRight = '', right, fixedTop = '', top, fixedBottom = '', bottom] = ranges;
    if (left !== undefined && right !== undefined)
      return joined(column(fixedLeft, left), ':', column(fixedRight, right));
    if (top !== undefined && bottom !== undefined) return joined(row(fixedTop, top), ':', row(fixedBottom, bottom));
    return whole;
  });
}
