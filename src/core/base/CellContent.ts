/** What a cell holds, as it is stored in a workbook. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** An error value such as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly text: string }
  /** Starts with `=`; en-US. `result` only from a host that calculates: what a file caches may be stale or absent. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result?: number | string | boolean };

/** A content that is no formula: what somebody typed, or what a formula gave. */
export type PlainContent = Exclude<CellContent, { readonly kind: 'formula' }>;

/** A cell as it is stored. */
export interface Cell {
  readonly content: CellContent;
  /** en-US number format code, such as `General`, `0.00%` or `dd/mm/yyyy`. */
  readonly numberFormat: string;
}

export const emptyCell: Cell = { content: { kind: 'empty' }, numberFormat: 'General' };
