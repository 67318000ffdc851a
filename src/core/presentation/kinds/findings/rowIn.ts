import type { Edition, Row, RowKey } from '../../../catalogue';

/** The row of a key. Throws on one that the edition does not have: findings name rows of their own edition only. */
export function rowIn(edition: Edition, key: RowKey): Row {
  const row = edition.row.get(key);
  if (!row) throw new Error(`the edition ${edition.id} has no row ${key}`);
  return row;
}
