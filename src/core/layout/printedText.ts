import { formatDate } from '../base/CalendarDate';
import { dateOfSerial } from '../base/excelSerial';
import { storedText } from '../base/SheetBlock';
import type { Cell } from '../base/CellContent';
import { isDateFormat } from '../reading';

/**
 * The text of a cell as a report prints it: `storedText`, and a number with a date format as the day, 09/09/2022, in the
 * one form of every host and format. A time of day is left out; a number that is no day stays a number.
 */
export function printedText(cell: Cell): string {
  const { content, numberFormat } = cell;
  const value = content.kind === 'formula' ? content.result : content.kind === 'number' ? content.value : undefined;
  const date = typeof value === 'number' && isDateFormat(numberFormat) ? dateOfSerial(value) : undefined;
  return date ? formatDate(date) : storedText(cell);
}
