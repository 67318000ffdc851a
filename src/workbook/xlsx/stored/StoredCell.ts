/** A cell as it is written in a sheet part. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** Index in the list of cell styles. */
  readonly style: number;
  /** The type of the value: `s` a shared string, `b` a boolean, `e` an error … */
  readonly type: string;
  /** Children of the element as they are written; empty in an empty cell. */
  readonly inner: string;
}
