import type { SignoffState } from '../signoff/verify';
import type { PriorSource, Finding } from '../rules';
import type { PriorProblem } from './priorPeriods/judgePrior';
import type { ImportedReport } from './import/ImportedReport';
import type { ReportSheets } from './ReportSheets';

/** A finding with the place to look at: `'BM4'!D14`, or null where it has none. */
export interface LocatedFinding extends Finding {
  readonly cell: string | null;
  /** The figures that its explanation was given for, where they are others now; see `basisOf`. */
  readonly outdated?: string;
}

/** What a check says of the forms of one unit and period in a workbook. */
export interface Assessment {
  readonly edition: string;
  /** `2022-N`. */
  readonly period: string;
  readonly unit: string;
  readonly result: 'fix' | 'explain' | 'ready';
  readonly counts: Counts;
  /** What the workbook says of its sign-off. */
  readonly signoff: SignoffState;
  /** In the order of the forms and their rows. */
  readonly findings: readonly LocatedFinding[];
  /** Earlier reports that it was compared with, the nearest first. */
  readonly earlier: readonly PriorSource[];
  /** What became of the earlier reports that were given. */
  readonly priors: readonly UsedPrior[];
}

/** An earlier report that was given for a check, and what is to be said of it. */
export interface UsedPrior {
  readonly prior: ImportedReport;
  readonly isUsed: boolean;
  readonly problems: readonly PriorProblem[];
  /** The report that it was laid beside. */
  readonly set: ReportSheets;
}

/** `explain` leaves out the explained ones, which do not block. */
export interface Counts {
  readonly fix: number;
  readonly explain: number;
  readonly notice: number;
  readonly explained: number;
}
