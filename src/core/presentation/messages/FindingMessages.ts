/** What a check found in the figures: a statement, then what to do. */
export interface FindingMessages {
  /** "dòng 1.5 ghi 614". */
  readonly states: (row: string, figure: string) => string;
  /** A row whose figure comes from our own formula. */
  readonly computes: (row: string, figure: string) => string;
  /** Two statements with a relation: "…, khác tổng … = 612". */
  readonly beside: (statement: string, relation: string, other: string) => string;
  readonly equal: string;
  /** A single row with its figure, and a sum with its working. */
  readonly figureOf: (row: string, figure: string) => string;
  readonly working: (terms: string, figures: string, result: string) => string;
  readonly roughly: (terms: string, figures: string, result: string) => string;
  readonly while: (statement: string, condition: string) => string;
  readonly remainder: (statement: string, rest: string) => string;
  readonly sideBySide: (figures: readonly string[]) => string;
  readonly outOf: (figure: string, denominator: string) => string;
  readonly blank: (row: string) => string;
  readonly blankWithNote: (row: string) => string;
  readonly notWhole: (statement: string) => string;
  readonly negative: (statement: string) => string;
  readonly noCode: (statement: string, codes: string) => string;
  readonly zero: (row: string) => string;
  readonly heading: (row: string, typed: string) => string;
  readonly overZero: (statement: string, denominator: string) => string;
  readonly fraction: (statement: string, fraction: string, percentage: string) => string;
  readonly attainable: (statement: string, whole: string, figures: string) => string;
  readonly nearest: (statement: string, whole: string, figures: string) => string;
  readonly remedies: {
    readonly total: string;
    readonly ratio: string;
    readonly fraction: string;
    readonly part: string;
    readonly figure: string;
    readonly equal: string;
    readonly code: string;
    readonly blank: string;
    readonly heading: string;
    readonly overZero: string;
    readonly explain: string;
    readonly explained: string;
    readonly notice: string;
  };
}
