import type { RowKey } from '../../catalogue';
import type { Finding } from '../../rules';
import type { ReportRecord } from '../../signoff/record';
import type { ExplanationState } from '../../signoff/explanations';
import type { SignoffState } from '../../signoff/verify';
import type { Report } from '../content/readReport';
import type { PriorPeriod } from '../priorPeriods/PriorPeriod';
import type { ReportSheets } from '../sheets/ReportSheets';
import type { ImportedReport } from './ImportedReport';
import type { PriorProblem } from './judgePrior';

/** A finding with the place to look at: `'BM4'!D14`, or null where it has none. */
export interface LocatedFinding extends Finding {
  readonly cell: string | null;
  /** How it is explained; only of what must be explained. */
  readonly explanation?: ExplanationState;
  /** What the pane wrote into a Ghi chú for it, where that still stands. */
  readonly printed?: PrintedText;
}

/** What the pane wrote into a Ghi chú, and what is left of the Ghi chú without it. */
export interface PrintedText {
  readonly row: RowKey;
  readonly text: string;
  readonly left: string;
}

/** Whether a report can be sent: something is to be corrected, something is to be explained, or neither. */
export type Verdict = 'fix' | 'explain' | 'ready';

/** A report with the results of its check. */
export interface Assessment {
  readonly report: Report;
  /** What the workbook carries for the report: explanations, sign-off, past checks, figures of prior periods. */
  readonly record: ReportRecord;
  /** Prior periods that it was compared with, the nearest first. */
  readonly priors: readonly PriorPeriod[];
  /** What became of the imported reports that were given as prior periods. */
  readonly imported: readonly UsedPrior[];
  /** As the Ghi chú and the record together explain them, in the order of the forms and their rows. */
  readonly findings: readonly LocatedFinding[];
  readonly counts: Counts;
  readonly verdict: Verdict;
  readonly signoff: SignoffState;
}

/** An imported report that was given as a prior period, and what there is to say about it. */
export interface UsedPrior {
  readonly prior: ImportedReport;
  readonly isUsed: boolean;
  readonly problems: readonly PriorProblem[];
  /** The report that it was compared with. */
  readonly sheets: ReportSheets;
}

/** Open findings by severity; `explain` leaves out those that are explained, which do not block. */
export interface Counts {
  readonly fix: number;
  readonly explain: number;
  readonly notice: number;
  readonly explained: number;
}
