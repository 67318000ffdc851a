/** What can be mended from the pane: what a fix does before it does it, and what it did. */
export interface FixMessages {
  readonly convert: (figure: string) => string;
  readonly convertAll: (count: number) => string;
  readonly convertTitle: (count: number) => string;
  readonly convertApply: (count: number) => string;
  /** The earlier figure into a row that is fixed for the year. */
  readonly asEarlier: (figure: string) => string;
  readonly useReading: (figure: string) => string;
  /** A reading that was chosen for the row before. */
  readonly asBefore: (label: string) => string;
  readonly writeText: (text: string) => string;
  readonly clear: (text: string) => string;
  readonly restoreFormula: (figure: string) => string;
  readonly restoreFormulaOnly: string;
  readonly toNote: string;
  /** An earlier figure holds for this period, too. */
  readonly confirm: string;
  readonly confirmed: (figure: string) => string;
  readonly thirdQuarter: Readonly<Record<'quarter' | 'nineMonths', string>>;
  readonly restoreForm: string;
  readonly markAs: (form: string, tab: string) => string;
  readonly keepTab: (tab: string) => string;
  /** From what to what: "“1.800” thành 1.800". */
  readonly change: (was: string, now: string) => string;
  readonly blank: string;
  /** What a formula gives over nothing. */
  readonly noValue: string;
  readonly formula: string;
  readonly stated: string;
  readonly computed: string;
  readonly parts: string;
  readonly list: string;
  readonly done: (count: number) => string;
  readonly doneButChanged: (count: number, changed: string) => string;
  readonly nothingDone: (changed: string) => string;
  readonly undone: (count: number) => string;
  readonly restored: (form: string) => string;
  readonly marked: string;
  /** Cells that may have been changed by something that failed. */
  readonly left: (cells: string) => string;
  readonly fill: FillMessages;
  readonly restore: RestoreMessages;
  readonly head: HeadMessages;
}

export interface FillMessages {
  readonly title: string;
  readonly text: string;
  readonly empties: (count: number) => string;
  readonly typed: (count: number) => string;
  readonly typedHint: string;
  readonly nothing: string;
  readonly apply: (count: number) => string;
  readonly row: (stated: string, computed: string) => string;
  readonly notYet: string;
}

export interface RestoreMessages {
  readonly title: string;
  readonly text: string;
  readonly missingRows: (codes: string) => string;
  readonly checkColumn: (count: number) => string;
  readonly apply: string;
}

export interface HeadMessages {
  readonly title: string;
  readonly text: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuerHint: string;
  readonly date: string;
  readonly apply: (count: number) => string;
  readonly none: string;
  readonly own: string;
  readonly badDate: string;
}
