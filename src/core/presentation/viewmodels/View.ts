import type { Place } from '../../base/address';
import type { RowKey, Severity } from '../../catalogue';
import type { QuickFix, QuickFixView } from '../quickFixes/QuickFix';
import type { ExplanationView } from './explanationView';
import type { FigureView } from './FigureView';

/** What the pane shows of the reports of a workbook, already worded: it computes nothing. */
export interface ReportView {
  /** Stable for an edition, period and unit. */
  readonly key: string;
  readonly unit: string;
  readonly period: string;
  readonly due: string;
  readonly headline: readonly string[];
  /** The fix of all texts that certainly mean a number; null where there is none. */
  readonly convertAll: QuickFix | null;
  readonly counts: ViewCounts;
  readonly progress: Progress;
  /** Whether every figure of every form is there and confirmed. */
  readonly isComplete: boolean;
  readonly forms: readonly FormView[];
  /** What is asked once for the whole report, such as what Quý III holds. */
  readonly questions: readonly FindingView[];
  /** Carried-over figures that are to be changed or confirmed. */
  readonly starting: readonly StartingLine[];
}

export interface StartingLine {
  readonly key: RowKey;
  readonly label: string;
  readonly figure: string;
  readonly place: Place | null;
}

export interface ViewCounts {
  readonly toConvert: number;
  readonly toCorrect: number;
  readonly toExplain: number;
  readonly blank: number;
  readonly starting: number;
  readonly notices: number;
  readonly explained: number;
  /** Findings with a Ghi chú that nobody has confirmed to explain them. */
  readonly noted: number;
}

export interface Progress {
  readonly filled: number;
  readonly wanted: number;
}

export interface FormView {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly tab: string | null;
  /** Null for the appendix, which has as many tasks as there are. */
  readonly progress: Progress | null;
  readonly progressText: string;
  readonly progressLabel: string;
  readonly worst: Severity | null;
  /** Every figure that the form wants is there and confirmed; of the appendix, that it has tasks. Only then is nothing missed. */
  readonly isComplete: boolean;
  readonly countsText: string;
  /** That the check column has lost formulas, which pasting over whole rows does; null where it has them all. */
  readonly damage: string | null;
  /** The worst first. */
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  /** The rule and what it was found at: stable while the finding stands. */
  readonly id: string;
  readonly severity: Severity;
  readonly explained: boolean;
  readonly severityText: string;
  readonly place: Place | null;
  /** Such as "1.5", or "I.4" for a task. */
  readonly code: string;
  readonly name: string;
  readonly sentence: string;
  /** What the rule asks, where that is not what the sentence says. */
  readonly rule: string | null;
  /** Stated, computed and the parts of an overwritten formula. */
  readonly figures: readonly FigureView[];
  readonly fixes: readonly QuickFixView[];
  /** Of what must be explained; null for all else. */
  readonly explanation: ExplanationView | null;
}

export type { FigureView };
