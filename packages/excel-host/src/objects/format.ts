import { type HostError, invalidArgument } from '../protocol/HostError';
import { applyFormat, refuseUnless } from '../model/edit';
import { cellsOf } from '../model/Rect';
import type { CellFormat } from '../model/style';
import type { RangeTarget } from './RangeTarget';

export function wrongSize(): HostError {
  return invalidArgument("the array does not match the range's size");
}

/** A property that all cells of a block share; null if they differ. */
export function sharedFormat<K extends keyof CellFormat>(range: RangeTarget, key: K): CellFormat[K] | null {
  return shared(range, (row, column) => range.sheet.property(row, column, key));
}

/** The value that all cells of a block share; null if they differ. */
export function shared<V>(range: RangeTarget, valueAt: (row: number, column: number) => V): V | null {
  const shown = range.sheet.inGrid(range.area);
  if (!shown) return valueAt(range.area.startRow, range.area.startColumn);
  const first = valueAt(shown.startRow, shown.startColumn);
  for (const [row, column] of cellsOf(shown)) if (valueAt(row, column) !== first) return null;
  return first;
}

/** Formats a block; on a protected sheet only where formatting is allowed. */
export function changeFormat(range: RangeTarget, format: Partial<CellFormat>): void {
  refuseUnless(range.sheet, 'allowFormatCells');
  applyFormat(range.sheet, range.area, format);
}

/** A colour as `#RRGGBB` in capitals, as Excel returns it; accepts a few colour names. */
export function color(value: unknown): string {
  const text = String(value);
  const named = NAMED[text.toLowerCase()] ?? text;
  if (!/^#?[0-9a-f]{6}$/i.test(named)) throw invalidArgument(`${text} is no colour`);
  return `#${named.replace('#', '').toUpperCase()}`;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00',
  orange: '#FFA500', gray: '#808080', grey: '#808080',
}; // prettier-ignore

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('should be true or false');
  return value;
}

export function positive(value: unknown): number {
  if (typeof value !== 'number' || !(value > 0) || value > 409)
    throw invalidArgument(`${String(value)} is out of bounds`);
  return value;
}
