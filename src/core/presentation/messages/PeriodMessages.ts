/** What a check found beside earlier reports; rows, periods and figures come worded. */
export interface PeriodMessages {
  /** "6 tháng đầu năm 2022 (10, tệp “a.xlsx”)"; null stands for the same workbook, undefined leaves the place out. */
  readonly earlier: (period: string, figure: string, file: string | null | undefined) => string;
  /** The same without a figure. */
  readonly source: (period: string, file: string | null) => string;
  /** Where the report that is checked is one of the two that are compared. */
  readonly own: (kind: 'Q3' | '6T') => string;
  readonly below: (statement: string, earlier: string) => string;
  readonly belowSum: (statement: string, earlier: readonly string[], sum: string) => string;
  readonly changed: (statement: string, earlier: string) => string;
  /** It was nothing before. */
  readonly fromZero: (statement: string, earlier: string) => string;
  readonly risen: (statement: string, earlier: string) => string;
  readonly fallen: (statement: string, earlier: string) => string;
  /** Of a code, which is no quantity. */
  readonly otherCode: (statement: string, earlier: string) => string;
  readonly sameAsBefore: (form: string, rows: string, count: number, source: string) => string;
  /** Names the row whose Ghi chú explains. */
  readonly sameRemedy: (row: string) => string;
  readonly nineMonths: (quarter: string, half: string, notBelow: number, rows: number) => string;
  readonly nineMonthsRemedy: string;
  readonly starting: (statement: string) => string;
  readonly startingRemedy: string;
}
