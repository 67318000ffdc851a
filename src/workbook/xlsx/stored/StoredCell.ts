import type { CellFlaw } from '../../../core/port/WorkbookError';
import type { TextOrFlaw } from './RichText';

/** A cell as it is written in a sheet part. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** Index in the list of cell styles. */
  readonly style: number;
  /** The type of the value: `s` a shared string, `b` a boolean, `e` an error … */
  readonly type: string;
  readonly formula: StoredFormula | undefined;
  /** The text of the value; undefined if there is none. */
  readonly value: string | undefined;
  /** The inline string; undefined if there is none. */
  readonly inline: TextOrFlaw | undefined;
  /** What makes it unreadable; undefined if nothing does. */
  readonly flaw: CellFlaw | undefined;
}

export interface StoredFormula {
  readonly text: string;
  /** The number of the group of cells that share a formula; undefined for a formula of its own. */
  readonly group: string | undefined;
}
