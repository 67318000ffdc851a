import type { Edition } from '../catalogue';
import type { PeriodKind } from '../base/PeriodKind';
import type { SheetWords } from './SheetWords';

/** The report that a sheet belongs to. */
export interface ReportHead {
  readonly edition: Edition;
  readonly period: ReportPeriod;
  readonly unit: string;
  readonly words: SheetWords;
  /** The number and date of the covering report, often known only when it is signed. */
  readonly report?: CoveringReport;
}

export interface ReportPeriod {
  /** `2022-N`. */
  readonly text: string;
  readonly year: number;
  readonly kind: PeriodKind;
}

/** The known parts of the covering report; dots are printed for the missing ones. */
export interface CoveringReport {
  readonly number?: string;
  /** The sign of the issuing office after `BC-`, such as UBND or SNV. */
  readonly issuer?: string;
  readonly date?: { readonly day: number; readonly month: number; readonly year: number };
}
