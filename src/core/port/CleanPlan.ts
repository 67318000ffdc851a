/** What a copy of a workbook file keeps to be sent. Whatever the plan does not name is left out. */
export interface CleanPlan {
  /** In the order of their tabs. */
  readonly sheets: readonly CleanSheet[];
  /** What the copy carries outside its sheets, see `StoredRecord`. */
  readonly record: { readonly text: string; readonly trace: string };
}

/** A sheet of the copy. */
export interface CleanSheet {
  readonly tab: string;
  /** Columns that are kept, counted from 1. */
  readonly columns: { readonly has: (column: number) => boolean };
  /**
   * What becomes of a formula: it stays, its stored result takes its place, or it stays only if it reaches nothing
   * outside the copy and is blank otherwise.
   */
  readonly formulaAt: (row: number, column: number) => 'kept' | 'result' | 'ifInside';
  /** Conditional formats and links stay, as far as they reach nothing outside the copy. */
  readonly hasMarks: boolean;
}
