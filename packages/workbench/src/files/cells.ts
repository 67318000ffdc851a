import { isErrorValue, type Scalar } from '@bieumau/excel-host/model/Content';
import type { CellSnapshot } from '@bieumau/excel-host/Snapshot';
import type { LibraryCell } from './FileLibrary';

type LibraryValue = LibraryCell['value'];
type Result = NonNullable<LibraryCell['result']>;

const daysBeforeUnix = 25_569;
const millisecondsADay = 86_400_000;
/** Days by which a workbook that counts from 1904 is behind. */
const daysBefore1904 = 1462;

/** What a cell of the host holds, for the library; a formula with its result. */
export function libraryValue({ value, formula, hyperlink, runs }: CellSnapshot): LibraryValue {
  if (formula !== undefined) return { formula: formula.replace(/^=/, ''), result: result(value) };
  const target = hyperlink?.['documentReference'] ? `#${hyperlink['documentReference']}` : hyperlink?.['address'];
  if (target !== undefined) {
    const tooltip = hyperlink?.['screenTip'];
    return { text: String(value), hyperlink: target, ...(tooltip !== undefined && { tooltip }) };
  }
  if (runs) return { richText: runs.map(({ text, font }) => ({ text, ...(font && { font }) })) };
  return value === '' ? null : result(value);
}

function result(value: Scalar): Result {
  return isErrorValue(value) ? ({ error: value } as Result) : value; // errors of the host are Excel's own
}

export type HostContent = Pick<CellSnapshot, 'value' | 'formula' | 'hyperlink' | 'runs'>;

/** The other way round, without results of formulas: the host calculates them. */
export function hostContent({ value, formula }: LibraryCell, from1904: boolean): HostContent {
  if (formula) return { value: '', formula: `=${formula}` };
  if (value === null || value === undefined) return { value: '' };
  // The library makes dates of the numbers in cells with a date's format.
  if (value instanceof Date)
    return { value: value.getTime() / millisecondsADay + daysBeforeUnix - (from1904 ? daysBefore1904 : 0) };
  if (typeof value !== 'object') return { value };
  if ('error' in value) return { value: value.error };
  if ('checkbox' in value) return { value: value.checkbox };
  if ('hyperlink' in value) return { value: value.text, hyperlink: hostLink(value) };
  if (!('richText' in value)) return { value: '' };
  const runs = value.richText.map(({ text, font }) => ({ text, ...(font && { font: { ...font } }) }));
  return { value: runs.map(({ text }) => text).join(''), runs };
}

function hostLink({ hyperlink, tooltip }: { hyperlink: string; tooltip?: string }): Record<string, string> {
  const target: Record<string, string> = hyperlink.startsWith('#')
    ? { documentReference: hyperlink.slice(1) }
    : { address: hyperlink };
  return { ...target, ...(tooltip !== undefined && { screenTip: tooltip }) };
}
