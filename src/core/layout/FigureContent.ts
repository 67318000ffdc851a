import type { RowKey } from '../catalogue';

/** The figures and notes that are filled into the forms. */
export interface FigureContent {
  /** As typed; undefined leaves the cell blank, or a computed row to its formula. */
  readonly figure: (key: RowKey) => number | string | undefined;
  /** True if a typed value replaces the formula of a computed row. */
  readonly overFormula: (key: RowKey) => boolean;
  /** The figure carried over from the prior period, which the check column points out until somebody confirms it. */
  readonly carriedOver?: (key: RowKey) => number | undefined;
  readonly note: (key: RowKey) => string | undefined;
}
