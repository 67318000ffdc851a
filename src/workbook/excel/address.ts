import { columnLetters, columnNumber } from '../../layout/columns';

/** A block of cells; rows and columns count from 1, the last ones included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `B2` or `B2:D9`; undefined where a text is neither. */
export function areaOf(address: string): Area | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/.exec(address);
  const [, left, top, right = left, bottom = top] = match ?? [];
  if (left === undefined || right === undefined) return undefined;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** `B2` for one cell, else `B2:D9`. */
export function addressOf({ top, left, bottom, right }: Area): string {
  const first = `${columnLetters(left)}${top}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}
