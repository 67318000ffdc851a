/** A block of cells; rows and columns count from 1, the last ones included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a sheet, by the tab that people see. */
export interface Place {
  readonly tab: string;
  /** `D14`. */
  readonly cell: string;
}

/** Rows and columns of every sheet, from Excel 2007 on. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** 1 for A, 27 for AA, 16384 for XFD. Capitals only; 0 for an empty text. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1) number = number * 26 + letters.charCodeAt(index) - 64;
  return number;
}

/** A for 1, AA for 27; an empty text for 0. */
export function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `D14` of column 4 and row 14. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** 14 of `D14`; 0 where an address names no row. */
export function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0);
}

/** `A1` or `$A$1:$B$2`, the corners in any order; undefined where a text is no area of a sheet. */
export function parseArea(text: string): Area | undefined {
  const [, left1, top1, left2 = left1, top2 = top1] =
    /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/.exec(text) ?? [];
  if (!left1 || !left2) return undefined;
  const columns = [columnNumber(left1), columnNumber(left2)];
  const rows = [Number(top1), Number(top2)];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.bottom > sheetSize.rows || area.right > sheetSize.columns ? undefined : area;
}

/** `D14` as row and column, without `$`; undefined for anything else. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | undefined {
  const area = text.includes(':') || text.includes('$') ? undefined : parseArea(text);
  return area && { row: area.top, column: area.left };
}

/** As `parseArea`, for whole rows such as `5:9` and whole columns such as `D:E` as well, with or without `$`. */
export function parseWideArea(address: string): Area | undefined {
  const plain = address.replaceAll('$', '');
  const [, top, bottom] = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain) ?? [];
  if (top !== undefined) return { top: Number(top), left: 1, bottom: Number(bottom), right: sheetSize.columns };
  const [, left, right] = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain) ?? [];
  if (left !== undefined && right !== undefined)
    return { top: 1, left: columnNumber(left), bottom: sheetSize.rows, right: columnNumber(right) };
  return parseArea(plain);
}

/** Whether an area has an end that somebody chose, other than whole rows and columns. */
export function isBounded({ top, left, bottom, right }: Area): boolean {
  return !(left === 1 && right >= sheetSize.columns) && !(top === 1 && bottom >= sheetSize.rows);
}

/** The cells that two areas share; undefined where there are none. */
export function commonArea(one: Area, other: Area): Area | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

/** `B2` for one cell, else `B2:D9`; `parseArea` reads it back. */
export function formatArea({ top, left, bottom, right }: Area): string {
  const first = cellAddress(left, top);
  return top === bottom && left === right ? first : `${first}:${cellAddress(right, bottom)}`;
}

/** `$T$6:$T$151` for `T6:T151`: a reference that does not move when it is copied. */
export function absoluteArea(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A tab as formulas need it: quoted, quotes doubled. */
export function quoteTab(tab: string): string {
  return `'${tab.replaceAll("'", "''")}'`;
}

/** `'BM4'!D14`; `parsePlace` reads it back. */
export function formatPlace({ tab, cell }: Place): string {
  return `${quoteTab(tab)}!${cell}`;
}

/** Tab and cell of `'BM4'!D14`; null for null and for what is no cell of a quoted tab. */
export function parsePlace(address: string | null): Place | null {
  const [, tab, cell] = /^'(.*)'!([A-Z]+\d+)$/s.exec(address ?? '') ?? [];
  return tab === undefined || cell === undefined ? null : { tab: tab.replaceAll("''", "'"), cell };
}
