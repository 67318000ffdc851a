export const lastColumn = 16_384;
export const lastRow = 1_048_576;

/** `XFD` is 16384. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}

export function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Rows and columns from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `A1` or `$A$1:$B$2`; undefined where a text is no area of a sheet. */
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
  return area.bottom > lastRow || area.right > lastColumn ? undefined : area;
}

/** `D14` as row and column. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | undefined {
  const area = text.includes(':') || text.includes('$') ? undefined : parseArea(text);
  return area && { row: area.top, column: area.left };
}

/** `$T$6:$T$151` for `T6:T151`: a reference that stays where it is. */
export function fixed(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
