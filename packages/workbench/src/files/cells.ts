import { isErrorValue, type Scalar } from '@bieumau/excel-host/model/Content';
import type { CellSnapshot } from '@bieumau/excel-host/Snapshot';
import type { LibraryCell } from './FileLibrary';

type LibraryValue = LibraryCell['value'];
type Result = NonNullable<LibraryCell['result']>;

const daysBeforeUnix = 25_569;
const millisecondsADay = 86_400_000;
/** Days between the serial numbers of the 1900 and 1904 date systems. */
const daysBefore1904 = 1462;

/** Converts the content of a host cell for the library; a formula keeps its result. */
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
  return isErrorValue(value) ? ({ error: value } as Result) : value; // the host uses Excel's error values
}

export type HostContent = Pick<CellSnapshot, 'value' | 'formula' | 'hyperlink' | 'runs'>;

/** Converts the content of a library cell for the host, without results of formulas, which the host calculates. */
export function hostContent({ value, formula }: LibraryCell, from1904: boolean): HostContent {
  if (formula) return { value: '', formula: `=${formula}` };
  if (value === null || value === undefined) return { value: '' };
  // The library converts numbers in cells with a date format to dates.
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
