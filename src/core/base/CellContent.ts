/** The content of a cell as stored in a workbook. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** An error value such as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly text: string }
  /** An en-US formula that starts with `=`, and its result: as the host calculates it, or as a file states it, if it does. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly result?: number | string | boolean;
      /** True if the result is what a file states, which nobody has calculated since. */
      readonly isStored?: true;
    };

/** A content that is no formula: typed by somebody, or the result of a formula. */
export type PlainContent = Exclude<CellContent, { readonly kind: 'formula' }>;

/** A cell as it is stored. */
export interface Cell {
  readonly content: CellContent;
  /** en-US number format code, such as `General`, `0.00%` or `dd/mm/yyyy`. */
  readonly numberFormat: string;
}

export const emptyCell: Cell = { content: { kind: 'empty' }, numberFormat: 'General' };
