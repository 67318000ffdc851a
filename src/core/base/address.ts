/** A block of cells. Rows and columns count from 1; the last ones are included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a sheet, which is given by the text of its tab. */
export interface Place {
  readonly tab: string;
  /** `D14`. */
  readonly cell: string;
}

/** Every sheet has so many rows and columns since Excel 2007. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** Returns 1 for A, 27 for AA, 16384 for XFD. Takes capitals only; returns 0 for an empty text. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1) number = number * 26 + letters.charCodeAt(index) - 64;
  return number;
}

/** Returns A for 1, AA for 27 and an empty text for 0. */
export function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Returns `D14` for column 4 and row 14. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Returns 14 for `D14`, and 0 if the address names no row. */
export function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0);
}

/** Parses `A1` or `$A$1:$B$2` with its corners in any order. Returns undefined if the text is no area of a sheet. */
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

/** Parses `D14`. Returns undefined for anything else, such as an address with `$`. Every cell of a file is parsed by it. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | undefined {
  let index = 0;
  let column = 0;
  for (let code = text.charCodeAt(0); code >= 65 && code <= 90; code = text.charCodeAt(index)) {
    column = column * 26 + code - 64;
    index += 1;
    if (column > sheetSize.columns) return undefined;
  }
  if (index === 0 || text.charCodeAt(index) === 48) return undefined;
  let row = 0;
  for (let at = index; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    row = row * 10 + digit;
    if (row > sheetSize.rows) return undefined;
  }
  return row === 0 ? undefined : { row, column };
}

/** Parses what `parseArea` does, and whole rows such as `5:9` and whole columns such as `D:E`, with or without `$`. */
export function parseWideArea(address: string): Area | undefined {
  const plain = address.replaceAll('$', '');
  const [, top, bottom] = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain) ?? [];
  if (top !== undefined) return { top: Number(top), left: 1, bottom: Number(bottom), right: sheetSize.columns };
  const [, left, right] = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain) ?? [];
  if (left !== undefined && right !== undefined)
    return { top: 1, left: columnNumber(left), bottom: sheetSize.rows, right: columnNumber(right) };
  return parseArea(plain);
}

/** True unless the area consists of whole rows or whole columns. */
export function isBounded({ top, left, bottom, right }: Area): boolean {
  return !(left === 1 && right >= sheetSize.columns) && !(top === 1 && bottom >= sheetSize.rows);
}

/** Returns the cells that two areas share, or undefined if they share none. */
export function commonArea(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

/** Formats one cell as `B2`, a larger area as `B2:D9`; `parseArea` reads the text back. */
export function formatArea({ top, left, bottom, right }: Area): string {
  const first = cellAddress(left, top);
  return top === bottom && left === right ? first : `${first}:${cellAddress(right, bottom)}`;
}

/** Returns `$T$6:$T$151` for `T6:T151`: a reference that does not move when its formula is copied. */
export function absoluteArea(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Quotes a tab for a formula and doubles the quotes in it. */
export function quoteTab(tab: string): string {
  return `'${tab.replaceAll("'", "''")}'`;
}

/** Formats a place as `'BM4'!D14`; `parsePlace` reads the text back. */
export function formatPlace({ tab, cell }: Place): string {
  return `${quoteTab(tab)}!${cell}`;
}

/** Parses `'BM4'!D14`. Returns null for null and for a text that is no cell of a quoted tab. */
export function parsePlace(address: string | null): Place | null {
  const [, tab, cell] = /^'(.*)'!([A-Z]+\d+)$/s.exec(address ?? '') ?? [];
  return tab === undefined || cell === undefined ? null : { tab: tab.replaceAll("''", "'"), cell };
}
