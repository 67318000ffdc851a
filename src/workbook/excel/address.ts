import { columnLetters, columnNumber } from '../../core/layout/columns';

/** A block of cells; rows and columns count from 1, the last ones included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows and columns of every sheet, from Excel 2007 on. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** `B2` or `B2:D9`; undefined where a text is neither. */
export function areaOf(address: string): Area | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/.exec(address);
  const [, left, top, right = left, bottom = top] = match ?? [];
  if (left === undefined || right === undefined) return undefined;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** The same for whole rows such as `5:9` and whole columns such as `D:E` as well, with or without `$`. */
export function wideAreaOf(address: string): Area | undefined {
  const plain = address.replaceAll('$', '');
  const [, top, bottom] = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain) ?? [];
  if (top !== undefined) return { top: Number(top), left: 1, bottom: Number(bottom), right: sheetSize.columns };
  const [, left, right] = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain) ?? [];
  if (left !== undefined && right !== undefined)
    return { top: 1, left: columnNumber(left), bottom: sheetSize.rows, right: columnNumber(right) };
  return areaOf(plain);
}

/** Whether an area has an end that somebody chose, other than whole rows and columns. */
export function isBounded({ top, left, bottom, right }: Area): boolean {
  return !(left === 1 && right >= sheetSize.columns) && !(top === 1 && bottom >= sheetSize.rows);
}

/** What two areas have in common; undefined where nothing. */
export function commonArea(one: Area, other: Area): Area | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

/** `B2` for one cell, else `B2:D9`. */
export function addressOf({ top, left, bottom, right }: Area): string {
  const first = `${columnLetters(left)}${top}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}
