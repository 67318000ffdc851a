import * as SheetJS from '@e965/xlsx';
import type { Difference } from './compareCells';

/** Days between the beginnings of the two systems of dates. */
const daysBefore1904 = 1_462;
/** A millisecond in days, and what floating-point numbers add to it. */
const millisecond = 1.2e-8;

/** Why the two readers may differ in a cell. Each rule says who is right and after what. */
const rules: readonly ((one: Difference, sheet: SheetJS.WorkSheet) => boolean)[] = [
  // Under a merge only the first cell is seen; SheetJS hands over the others as well.
  ({ cell, ours }, sheet) => ours === null && isCovered(cell, sheet),
  // Days that are counted from 1904 become those from 1900; SheetJS leaves them as they are.
  ({ ours, theirs }) => typeof ours === 'number' && typeof theirs === 'number' && ours - theirs === daysBefore1904,
  // SheetJS counts milliseconds of dates of ISO 8601, and does not know the leap day that Excel invents in 1900.
  ({ ours, theirs }) => typeof ours === 'number' && typeof theirs === 'number' && Math.abs(ours - theirs) < millisecond,
  ({ ours, theirs }) => typeof ours === 'number' && typeof theirs === 'number' && ours < 61 && Math.abs(ours - theirs) === 1, // prettier-ignore
  // Blanks at the ends count with xml:space="preserve" only (fastexcel#624); SheetJS keeps them, and drops carriage returns.
  ({ ours, theirs }) => plain(ours) === plain(theirs),
];

export function isExplained(one: Difference, sheet: SheetJS.WorkSheet): boolean {
  return rules.some((rule) => rule(one, sheet));
}

function isCovered(address: string, sheet: SheetJS.WorkSheet): boolean {
  const { r: row, c: column } = SheetJS.utils.decode_cell(address);
  return (sheet['!merges'] ?? []).some(
    ({ s, e }) => row >= s.r && row <= e.r && column >= s.c && column <= e.c && (row !== s.r || column !== s.c),
  );
}

function plain(value: Difference['ours']): Difference['ours'] {
  return typeof value === 'string' ? value.replaceAll('\r', '').trim() : value === null ? '' : value;
}
