import type { CellStyle, PlanCell, PlanConditionalFormat, PlanProtection, PlanValidation } from './SheetPlan';

/** How a part of a sheet should be. Addresses are those after the rows have been inserted. */
export interface RestorePlan {
  readonly tab: string;
  /** Sheet rows that are inserted first, from the top to the bottom. */
  readonly insertRows: readonly number[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly RestoredCell[];
  readonly validations: readonly PlanValidation[];
  /** These take the place of all in `area`. */
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  /** The block whose looks, validations and conditional formats are replaced. */
  readonly area: string;
  /** By the letters of the columns, in characters as in a SheetPlan; other columns keep theirs. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** Null leaves the sheet protected as it was, or not at all. */
  readonly protection: PlanProtection | null;
}

export interface RestoredCell extends Omit<PlanCell, 'content'> {
  /** Null leaves what stands there. */
  readonly content: PlanCell['content'] | null;
  /** The number format stays: a reading depends on it. */
  readonly keepsNumberFormat?: boolean;
}
