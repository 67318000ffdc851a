import type { RowKey } from '../catalogue';

/** What is filled into the forms. */
export interface FigureContent {
  /** As typed; undefined leaves the cell blank, or a computed row to its formula. */
  readonly figure: (key: RowKey) => number | string | undefined;
  /** Whether a typed value takes the place of the formula of a computed row. */
  readonly overFormula: (key: RowKey) => boolean;
  /** The figure of an earlier period that the row starts from, which is marked until somebody confirms it. */
  readonly carriedOver?: (key: RowKey) => number | undefined;
  readonly note: (key: RowKey) => string | undefined;
}
