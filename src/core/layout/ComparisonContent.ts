import type { Row, RowKey } from '../catalogue';
import type { ComparedPeriod, ComparisonWords } from './comparisonColumns';
import type { ValidationText } from './SheetPlan';

/** The figures that the comparison sheet shows for a report. */
export interface ComparisonContent {
  /**
   * The report itself; `figureAt` gives the cell of a row's figure, such as `'BM4'!D14`, undefined if the row is not in
   * the workbook.
   */
  readonly current: { readonly label: string; readonly figureAt: (key: RowKey) => string | undefined };
  /** The last period and the same period a year ago, which may be one period; null if its figures are not available. */
  readonly previous: ComparedPeriod | null;
  readonly yearAgo: ComparedPeriod | null;
  /**
   * All other available periods for the trend, oldest first. If this list holds the last period or that of a year ago
   * (recognised by its label), it keeps its position; otherwise that period is appended.
   */
  readonly others: readonly ComparedPeriod[];
  /** Whether a row counts what happened within the period: it is subtracted between periods of the same length only. */
  readonly isOfPeriod: (row: Row) => boolean;
}

export interface ComparisonSheetWords extends ComparisonWords {
  readonly title: string;
  /** The headings over the columns of figures; the label of the period follows below each. */
  readonly current: string;
  readonly previous: string;
  readonly yearAgo: string;
  /** Shown in place of the label of a period that is not available. */
  readonly absent: string;
  /** Texts of the chooser, which shows one row over all periods. */
  readonly choose: string;
  readonly period: string;
  readonly figure: string;
  readonly chart: string;
  readonly prompt: ValidationText;
  readonly error: ValidationText;
  /** The heading over the rows and figures that the list takes its items from. */
  readonly source: string;
}
