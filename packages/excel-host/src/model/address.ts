import { invalidArgument } from '../protocol/HostError';
import { isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW, rect, type Rect, within } from './Rect';

/** 0 → A, 25 → Z, 26 → AA */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A1, A1:B2, 5:6 or A:C, with or without `$`, without a sheet. */
export function parseAddress(address: string): Rect {
  const text = address.replaceAll('$', '').trim();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(text);
  if (cells) {
    const [, column = '', row = '', toColumn = column, toRow = row] = cells;
    return ordered(Number(row) - 1, columnNumber(column), Number(toRow) - 1, columnNumber(toColumn));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return ordered(0, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''));
  throw invalidArgument(`${address} is no address`);
}

function ordered(row: number, column: number, toRow: number, toColumn: number): Rect {
  return within(
    rect(Math.min(row, toRow), Math.min(column, toColumn), Math.max(row, toRow), Math.max(column, toColumn)),
  );
}

export function formatAddress(area: Rect, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const column = (index: number): string => `${dollar}${columnName(index)}`;
  const row = (index: number): string => `${dollar}${index + 1}`;
  if (isEntireRow(area)) return `${row(area.startRow)}:${row(area.endRow)}`;
  if (isEntireColumn(area)) return `${column(area.startColumn)}:${column(area.endColumn)}`;
  const from = `${column(area.startColumn)}${row(area.startRow)}`;
  const to = `${column(area.endColumn)}${row(area.endRow)}`;
  return from === to ? from : `${from}:${to}`;
}

/**
 * Quotes a sheet name as Excel does: if it has other characters than letters, digits, dots and underscores, or could be
 * a cell address.
 */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Z]{1,3}\d{1,7}$/i.test(name) && !/^R?C?\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'BM 1'!$A$1` into sheet and address; the sheet is undefined if absent. */
export function splitSheet(reference: string): { readonly sheet?: string; readonly address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(reference);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), address: quoted[2] ?? '' };
  const bang = reference.lastIndexOf('!');
  return bang < 0 ? { address: reference } : { sheet: reference.slice(0, bang), address: reference.slice(bang + 1) };
}
