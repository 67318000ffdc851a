import type { Edition, RowKey } from '../../catalogue';
import type { Period } from '../../period';
import type { Recognition } from '../../recognition';
import type { SignoffState } from '../../signoff/verify';
import type { PriorRecord, ReportRecord } from '../../signoff/record';

/** A report that a file holds, read to serve as an earlier one. */
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
  /** What its own check would have mended, blanks left out. */
  readonly faults: number;
  /** Cells that want a figure and have none. */
  readonly blank: number;
  /** Figures that it started from itself and that nobody confirmed: none of its own. */
  readonly starting: number;
  readonly signoff: SignoffState | null;
  /** What it took along itself. */
  readonly earlier: readonly PriorRecord[];
  readonly thirdQuarter: ReportRecord['thirdQuarter'];
  /** Of sheets that were not made by this tool. */
  readonly recognition: Recognition | null;
}
