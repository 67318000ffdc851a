import type { RowKey } from '../catalogue';
import type { ComparedPeriod, ComparisonWords } from './comparisonColumns';
import type { ValidationText } from './SheetPlan';

/** What a report is compared with. */
export interface ComparisonContent {
  /** Where the figure of a row stands now: `'BM4'!D14`; undefined where the row is not in the workbook. */
  readonly current: { readonly label: string; readonly figureAt: (key: RowKey) => string | undefined };
  /** Last period and the same period a year ago; null where not at hand. Both may be the same period. */
  readonly previous: ComparedPeriod | null;
  readonly yearAgo: ComparedPeriod | null;
  /**
   * All others at hand, oldest first, for the trend. Where last period or the one a year ago is among them, by its
   * label, it stands there; else it follows them.
   */
  readonly others: readonly ComparedPeriod[];
}

export interface ComparisonSheetWords extends ComparisonWords {
  readonly title: string;
  /** Over the columns of figures, each with the name of its period below. */
  readonly current: string;
  readonly previous: string;
  readonly yearAgo: string;
  /** Below, where the period is not at hand. */
  readonly absent: string;
  /** Beside the table, where one row is chosen and seen over all periods. */
  readonly choose: string;
  readonly period: string;
  readonly figure: string;
  readonly chart: string;
  readonly prompt: ValidationText;
  readonly error: ValidationText;
  /** Over the rows and figures that the choice is made from. */
  readonly source: string;
}
