import type { Edition } from '../catalogue';
import type { PeriodKind } from '../base/PeriodKind';
import type { SheetWords } from './SheetWords';

/** The report that a sheet belongs to. */
export interface ReportHead {
  readonly edition: Edition;
  readonly period: ReportPeriod;
  readonly unit: string;
  readonly words: SheetWords;
  /** The number and date of the covering report, which are often known only at the end. */
  readonly report?: CoveringReport;
}

export interface ReportPeriod {
  /** `2022-N`. */
  readonly text: string;
  readonly year: number;
  readonly kind: PeriodKind;
}

/** What is known of the covering report; dots stand for the rest. */
export interface CoveringReport {
  readonly number?: string;
  /** The sign of the issuing office behind `BC-`, such as UBND or SNV. */
  readonly issuer?: string;
  readonly date?: { readonly day: number; readonly month: number; readonly year: number };
}
