import type {
  CellStyle,
  PlanCell,
  PlanConditionalFormat,
  PlanProtection,
  PlanValidation,
  RowHeight,
} from './SheetPlan';

/** How a part of a sheet should look. Addresses are those after the rows have been inserted. */
export interface RestorePlan {
  readonly tab: string;
  /** Sheet rows to insert before anything else, in ascending order. */
  readonly insertRows: readonly number[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly RestoredCell[];
  readonly validations: readonly PlanValidation[];
  /** Conditional formats that replace all existing ones in `area`. */
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  /** The block whose styles, validations and conditional formats are replaced. */
  readonly area: string;
  /** Column letter → width in characters as in a SheetPlan; other columns keep their widths. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /**
   * The heights that show the contents of rows in full: inserted rows get them; a row that was there grows to its own,
   * keeps a greater one, and stays hidden where it is. Other rows keep their heights.
   */
  readonly rowHeights?: readonly RowHeight[];
  /** Null leaves the protection of the sheet unchanged. */
  readonly protection: PlanProtection | null;
}

export interface RestoredCell extends Omit<PlanCell, 'content'> {
  /** Null leaves the content of the cell unchanged. */
  readonly content: PlanCell['content'] | null;
  /** True if the cell keeps its number format because the reading of its figure depends on it. */
  readonly keepsNumberFormat?: boolean;
}
