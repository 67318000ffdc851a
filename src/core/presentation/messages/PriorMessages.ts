import type { Doubt } from '../../recognition';

/** Earlier reports: the next period, figures taken along from files, what was recognised in old sheets, comparisons. */
export interface PriorMessages {
  readonly next: NextMessages;
  readonly prior: PriorPeriodMessages;
  readonly recognition: RecognitionMessages;
  readonly comparison: ComparisonMessages;
}

export interface NextMessages {
  readonly title: string;
  readonly text: string;
  /** Of a report in the workbook: "Kỳ tiếp theo: 6 tháng đầu năm 2023". */
  readonly offer: (period: string) => string;
  readonly from: (source: string) => string;
  readonly starting: (count: number) => string;
  readonly noStarting: string;
  readonly flows: string;
  readonly taken: (count: number) => string;
  /** Everything of the next period is in the workbook already. */
  readonly present: string;
  readonly apply: (period: string) => string;
  readonly done: (tabs: string, starting: number) => string;
  /** The forms are there, the earlier figures could not be kept with them. */
  readonly notKept: string;
  readonly pickFile: string;
  readonly drop: string;
  /** In the pane, above the list of forms. */
  readonly unconfirmed: (count: number) => string;
  readonly unconfirmedHint: string;
  readonly confirmAll: (count: number) => string;
  /** Asked once more before all are confirmed. */
  readonly confirmSure: (count: number) => string;
}

export interface PriorPeriodMessages {
  readonly title: string;
  readonly text: string;
  readonly none: string;
  readonly inWorkbook: string;
  readonly fromFile: (file: string) => string;
  /** A file in which the unit has another name. */
  readonly ofUnit: (source: string, unit: string) => string;
  readonly figures: (count: number) => string;
  readonly add: string;
  readonly remove: (period: string) => string;
  readonly use: (period: string) => string;
  readonly useAnyway: (period: string) => string;
  readonly replace: (period: string) => string;
  readonly taken: (period: string, count: number) => string;
  readonly removed: (period: string) => string;
  /** What the workbook carries cannot be read, and is not to be overwritten for this. */
  readonly recordDamaged: string;
  readonly answered: Readonly<Record<'quarter' | 'nineMonths', string>>;
  readonly reading: (file: string) => string;
  readonly inFile: (file: string) => string;
  readonly empty: string;
  readonly tooLarge: (file: string) => string;
  readonly notAFile: string;
  /** The file has gone since it was picked, or another program holds it. */
  readonly outOfReach: (file: string) => string;
  readonly noReport: string;
  readonly problems: {
    readonly otherUnit: (unit: string, own: string) => string;
    readonly otherEdition: (edition: string, own: string) => string;
    readonly laterPeriod: (period: string, own: string) => string;
    readonly samePeriod: (period: string) => string;
    readonly twiceInWorkbook: (period: string) => string;
    readonly twiceTaken: (period: string, file: string) => string;
    readonly twiceInFile: (tabs: string) => string;
    readonly faults: (count: number) => string;
    readonly unfinished: (blank: number, starting: number) => string;
    readonly signed: (by: string, at: string) => string;
    readonly signedThenChanged: (by: string, at: string, rows: number) => string;
    readonly signLost: string;
    readonly signDamaged: string;
    readonly noFigures: string;
  };
}

export interface RecognitionMessages {
  readonly title: string;
  readonly text: string;
  readonly form: (form: string, tab: string, found: number, doubtful: number) => string;
  readonly certain: (count: number) => string;
  readonly doubtful: (count: number) => string;
  readonly doubtfulHint: string;
  readonly missing: (count: number) => string;
  readonly unmatched: (count: number) => string;
  /** What stands in the line of the old sheet. */
  readonly line: (cell: string, text: string) => string;
  readonly figure: (figure: string) => string;
  readonly unread: (text: string) => string;
  readonly isSame: (row: string) => string;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly periodAsked: string;
  readonly unitAsked: string;
  readonly nothing: string;
}

export interface ComparisonMessages {
  readonly title: string;
  readonly text: string;
  readonly against: string;
  readonly addColumns: string;
  readonly removeColumns: string;
  readonly columnsDone: (forms: string, period: string) => string;
  readonly columnsGone: (forms: string) => string;
  readonly taken: (cell: string) => string;
  readonly moved: (form: string) => string;
  readonly makeSheet: string;
  /** The tab of the sheet; sheets are Vietnamese. */
  readonly tab: string;
  readonly sheetDone: (tab: string) => string;
  readonly noneAtHand: string;
  /** In the row's card: the figures over the periods, and the chart as text. */
  readonly figures: string;
  readonly chart: (figures: string) => string;
  readonly now: string;
}
