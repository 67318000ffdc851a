import type { CellContent } from '../../../core/base/CellContent';
import type { LocatedCell } from '../cells/block';
import type { LibraryCell, Worksheet } from './library';

const daysBeforeUnix = 25_569;
const millisecondsADay = 86_400_000;
/** Days between the epochs of 1900 and 1904. */
const daysBefore1904 = 1462;
const empty: CellContent = { kind: 'empty' };

/** The cells of a sheet of the library, as they would be read from its saved file. */
export function libraryCells(sheet: Worksheet, from1904: boolean): readonly LocatedCell[] {
  const found: LocatedCell[] = [];
  sheet.eachRow((row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      // In a merged area every cell has the value of the first.
      const content = cell.isMerged && cell.master !== cell ? empty : contentOf(cell, from1904);
      found.push({ row: rowNumber, column, cell: { content, numberFormat: format(cell) } });
    });
  });
  return found;
}

function contentOf({ value, formula }: LibraryCell, from1904: boolean): CellContent {
  if (formula) return { kind: 'formula', formula: `=${formula}` };
  if (value === null || value === undefined) return empty;
  if (typeof value === 'number') return numberContent(value);
  if (typeof value === 'string') return textContent(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  // The library converts numbers in cells with a date format to dates.
  if (value instanceof Date) {
    return numberContent(value.getTime() / millisecondsADay + daysBeforeUnix - (from1904 ? daysBefore1904 : 0));
  }
  if ('error' in value) return { kind: 'error', text: value.error };
  if ('checkbox' in value) return { kind: 'boolean', value: value.checkbox };
  if ('hyperlink' in value) return textContent(value.text);
  return 'richText' in value ? textContent(value.richText.map(({ text }) => text).join('')) : empty;
}

function format({ numFmt }: LibraryCell): string {
  return (typeof numFmt === 'object' ? numFmt.formatCode : numFmt) ?? 'General';
}

function textContent(text: string): CellContent {
  return text === '' ? empty : { kind: 'text', text };
}

function numberContent(value: number): CellContent {
  return Number.isFinite(value) ? { kind: 'number', value } : empty;
}
