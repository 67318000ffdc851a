import type { CellContent } from '../Workbook';
import { unreachable } from '../unreachable';
import type { LibraryCell } from './library';

const daysBeforeUnix = 25569;
const millisecondsADay = 86_400_000;
/** Days by which a workbook that counts from 1904 is behind. */
const daysBefore1904 = 1462;

export const empty: CellContent = { kind: 'empty' };

/** What a cell holds, without what the file remembers of a formula's result. */
export function readContent(cell: LibraryCell, from1904: boolean): CellContent {
  const { value, formula } = cell;
  if (formula) return { kind: 'formula', formula: `=${formula}` };
  if (value === null || value === undefined || value === '') return empty;
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'number', value } : empty;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) return serial(value, from1904);
  if ('error' in value) return { kind: 'error', text: value.error };
  if ('checkbox' in value) return { kind: 'boolean', value: value.checkbox };
  if ('richText' in value && !('hyperlink' in value)) return textOf(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return textOf(value.text);
  return empty;
}

function textOf(text: string): CellContent {
  return text === '' ? empty : { kind: 'text', text };
}

/** The number that is stored for a date; the library makes dates of the numbers in cells with a date's format. */
function serial(date: Date, from1904: boolean): CellContent {
  const days = date.getTime() / millisecondsADay + daysBeforeUnix - (from1904 ? daysBefore1904 : 0);
  return Number.isFinite(days) ? { kind: 'number', value: days } : empty;
}

/** Content for the library; text stays text whatever it begins with. */
export function editValue(content: CellContent): LibraryCell['value'] {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'number':
    case 'boolean':
      return content.value;
    case 'text':
      return content.text;
    case 'error':
      // Errors of a host are Excel's own.
      return { error: content.text } as LibraryCell['value'];
    case 'formula':
      return { formula: content.formula.replace(/^=/, '') };
    default:
      return unreachable(content);
  }
}
