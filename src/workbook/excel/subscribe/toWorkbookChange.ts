import type { WorkbookChange } from '../../../core/port/OpenWorkbook';
import { columnLetters, parseWideArea } from '../../../core/base/address';

/**
 * Translates an event of Excel's; null for an edit of the add-in itself. After an insertion or an unknown kind of change
 * all addresses are invalid.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
export function toEditedChange(event: Excel.WorksheetChangedEventArgs): WorkbookChange | null {
  if (event.triggerSource === 'ThisLocalAddin') return null;
  const areas = event.changeType === 'RangeEdited' ? areasOf(event.address) : [];
  if (areas.length === 0) return { kind: 'reshaped', sheet: event.worksheetId };
  return { kind: 'edited', sheet: event.worksheetId, areas, isRemote: event.source === 'Remote' };
}

/** The first cell of a selection; null if the selection is no block of cells. */
export function toSelectedChange({
  worksheetId,
  address,
}: Excel.WorksheetSelectionChangedEventArgs): WorkbookChange | null {
  const cell = firstCell(address);
  return cell === undefined ? null : { kind: 'selected', sheet: worksheetId, cell };
}

/** `D14` of `BM4!D14:E20`, `A5` of `5:9`; undefined if an address names no cell. */
export function firstCell(address: string): string | undefined {
  const [first] = areasOf(address);
  const area = first === undefined ? undefined : parseWideArea(first);
  return area && `${columnLetters(area.left)}${area.top}`;
}

/** The areas of an address, without sheets; none if one of them is no area. */
function areasOf(address: unknown): readonly string[] {
  if (typeof address !== 'string') return [];
  const areas = address.split(',').map((part) =>
    part
      .slice(part.lastIndexOf('!') + 1)
      .replaceAll('$', '')
      .trim(),
  );
  return areas.every((area) => parseWideArea(area)) ? areas : [];
}
