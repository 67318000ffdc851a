import { comparable } from '../../catalogue';
import type { Edition, Row, RowKey } from '../../catalogue';
import type { SetReading } from '../readSet';

/**
 * The figures of a report by the rows of an edition. Of another edition those rows serve that have the same code and
 * the same name: forms are renumbered.
 */
export function figuresOf({ set, confrontation }: SetReading, edition: Edition): (key: RowKey) => number {
  const other = set.edition;
  if (other.id === edition.id) return (key) => confrontation.value(key);
  return (key) => {
    const [row, twin] = [edition.row.get(key), other.row.get(key)];
    return row && twin && isSameRow(row, twin) ? confrontation.value(key) : NaN;
  };
}

function isSameRow(one: Row, other: Row): boolean {
  return comparable(one.name) === comparable(other.name) && one.type === other.type;
}
