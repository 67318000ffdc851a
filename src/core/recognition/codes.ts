import { isDateFormat } from '../reading';
import { storedText } from '../base/SheetBlock';
import type { Cell } from '../base/CellContent';

/** The text of a code cell and the codes of rows that it may mean; none if it is no code. */
export interface CodeReading {
  readonly text: string;
  readonly codes: readonly string[];
}

const CODE = /^\d{1,2}(?:\.\d{1,2}){0,3}$/;
const BEFORE_NAME = /^\s*\(?((?:\d{1,2}|[lI])(?:[.,]\d{1,2}){0,3})\s*[.)\-:–]*\s+(?=\P{Nd})(.+)$/su;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const MILLISECONDS_A_DAY = 86_400_000;
const LAST_SERIAL = 2_958_465;

/**
 * Reads a code cell: '1.1.', '1,1', 'l.1' and '1.1)' mean 1.1; a number means the code that it looks like; a date that
 * Excel made of a code (1.2 is the first of February or the second of January; 3.4.1 is in 2001) means both.
 */
export function readCode(cell: Cell, text: string): CodeReading {
  const { content } = cell;
  const value = content.kind === 'formula' ? content.result : content.kind === 'number' ? content.value : undefined;
  if (typeof value === 'number') {
    const codes = isDateFormat(cell.numberFormat) ? codesOfDate(value) : codesOfNumber(value);
    return { text: storedText(cell), codes };
  }
  return { text, codes: codesOfText(text) };
}

/** Splits a code from the name in the same cell: '1.1. Số VBQPPL …'; undefined if there is none. */
export function codeBeforeName(text: string): { readonly code: string; readonly name: string } | undefined {
  const [, code, name] = BEFORE_NAME.exec(text) ?? [];
  return code === undefined || name === undefined || !/\p{L}{2}/u.test(name) ? undefined : { code, name };
}

export function codesOfText(text: string): readonly string[] {
  if (text.length > 20) return [];
  const signs = text.replace(/[\s()[\]\u00A0\u200B]/g, '').toLowerCase();
  const roman = ROMAN.indexOf(signs.replace(/\.$/, ''));
  const code = signs
    .replaceAll(/[li|]/g, '1')
    .replaceAll('o', '0')
    .replace(/[.,;:\-–]+/g, '.')
    .replace(/^\.|\.$/g, '')
    .replace(/(^|\.)0(?=\d)/g, '$1');
  if (roman > 0) return [String(roman + 1)];
  return CODE.test(code) ? [code] : [];
}

function codesOfNumber(value: number): readonly string[] {
  const text = String(Math.round(value * 100) / 100);
  return value > 0 && CODE.test(text) ? [text] : [];
}

function codesOfDate(serial: number): readonly string[] {
  if (!Number.isInteger(serial) || serial < 61 || serial > LAST_SERIAL) return [];
  const date = new Date(Date.UTC(1899, 11, 30) + serial * MILLISECONDS_A_DAY);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear() % 100];
  const pairs = [`${day}.${month}`, `${month}.${day}`];
  return [...new Set([...pairs, ...pairs.map((pair) => `${pair}.${year}`)])];
}
