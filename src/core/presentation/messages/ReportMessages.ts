/** The text that a check prints. */
export interface ReportMessages {
  readonly heading: (unit: string, period: string) => string;
  readonly toConvert: (count: number) => string;
  readonly toLookAt: (count: number) => string;
  readonly blank: (count: number) => string;
  readonly starting: (count: number) => string;
  readonly toMend: (count: number) => string;
  readonly toExplain: (count: number) => string;
  readonly notices: (count: number) => string;
  readonly explained: (count: number) => string;
  readonly nothing: string;
  readonly formTitle: (form: string, title: string) => string;
  readonly levels: { readonly fix: string; readonly explain: string };
  readonly foldedReadings: (count: number, cells: string) => string;
  /** Earlier figures that nobody has confirmed. */
  readonly foldedStarting: (count: number, cells: string) => string;
  readonly foldedBlanks: (count: number, cells: string) => string;
  readonly foldedExplained: (count: number, cells: string) => string;
  readonly foldedNotices: (count: number) => string;
  readonly moreNotices: (count: number) => string;
  readonly absentForms: (forms: string) => string;
  readonly verdict: {
    /** What is left: cells by kind, points to mend, points to explain. */
    readonly open: (left: string) => string;
    readonly ready: string;
    readonly readyWithNotices: (notices: number) => string;
  };
  readonly next: { readonly fix: string; readonly explain: string };
  readonly progress: (place: number, count: number, file: string) => string;
  readonly totals: (ready: number, open: number, unread: number) => string;
}
