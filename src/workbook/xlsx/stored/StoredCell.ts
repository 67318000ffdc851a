/** A cell as it is written in a sheet part. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** Place among the styles of cells. */
  readonly style: number;
  /** How `value` is meant: `s` a shared string, `b` a boolean, `e` an error … */
  readonly type: string;
  /** Children of the element as they are written; empty in an empty cell. */
  readonly inner: string;
}
