import type { Edition, RowKey } from '../../catalogue';
import type { Period } from '../../period';
import type { Recognition } from '../../recognition';
import type { ReportRecord } from '../../signoff/record';
import type { SignoffState } from '../../signoff/verify';

/** A report that came out of a file: one of ours, or recognised in sheets that were made otherwise. */
export interface ImportedReport {
  /** Unlike that of any other in the file. */
  readonly id: string;
  readonly file: string;
  readonly edition: Edition;
  /** Null where an old sheet does not say it. */
  readonly unit: string | null;
  readonly period: Period | null;
  /** Ids of the forms that it has. */
  readonly forms: readonly string[];
  /** The sign of whoever issued it; null where it is not known. */
  readonly issuer: string | null;
  /** Figures that are known for sure, by rows of its edition. */
  readonly figures: ReadonlyMap<RowKey, number>;
  /** Tabs of a form that it has more than once; the first of them counts. */
  readonly twice: readonly string[];
  /** The number of findings of its own check that must be corrected, blanks left out. */
  readonly faults: number;
  /** The number of cells without a required figure. */
  readonly blank: number;
  /** Figures carried over from its own prior period that nobody confirmed. */
  readonly starting: number;
  /** What its own check said; null where its sheets were not made by this tool. */
  readonly assessment: { readonly signoff: SignoffState; readonly record: ReportRecord } | null;
  /** How its rows were recognised; null for a report that this tool made. */
  readonly recognition: Recognition | null;
}
