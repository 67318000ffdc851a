import { foldText } from '../../base/foldText';
import type { Edition, RowKey } from '../../catalogue';
import type { Report } from '../content/readReport';

/** The figures of a report by the rows of an edition; NaN for rows that its own edition does not have. */
export function figuresOf({ sheets, results }: Report, edition: Edition): (key: RowKey) => number {
  return (key) => (isSameRow(key, sheets.edition, edition) ? results.value(key) : NaN);
}

/** Whether a row is the same in two editions: same code, type and name, because forms are renumbered. */
export function isSameRow(key: RowKey, edition: Edition, other: Edition): boolean {
  if (edition.id === other.id) return true;
  const [row, twin] = [edition.row.get(key), other.row.get(key)];
  return row !== undefined && row.type === twin?.type && foldText(row.name) === foldText(twin.name);
}
