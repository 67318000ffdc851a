import type { Assessment } from '../../../core/report/assessment/Assessment';
import type { SignoffView } from '../../../core/presentation/viewmodels/signoffView';
import type { RowCard } from '../../../core/presentation/viewmodels/rowCard';
import type { Place } from '../../../core/base/address';
import type { ReportView } from '../../../core/presentation/viewmodels/View';
import type { Language } from '../../../core/presentation/messages';

/** Everything the pane shows, worded. Replaced whole, never changed. */
export interface PaneState {
  readonly language: Language;
  /** Until the workbook was read for the first time there is nothing to show. */
  readonly isOpening: boolean;
  readonly activity: Activity | null;
  /** An activity takes longer than a second: most often a cell is being typed into. */
  readonly isWaiting: boolean;
  readonly isReadOnly: boolean;
  readonly isWatching: boolean;
  readonly reports: readonly ReportName[];
  /** The report that is shown. */
  readonly report: ReportView | null;
  /** What the last check of everything said; null once something has changed since. */
  readonly verdict: Assessment['verdict'] | null;
  /** What the workbook says of the sign-off of the report; null until that is known. */
  readonly signoff: SignoffView | null;
  readonly selected: Place | null;
  readonly card: RowCard | null;
  /** What an action did, and whether it can be taken back. */
  readonly news: News | null;
  /** Why an action failed, and what it left; with a way out. */
  readonly problem: string | null;
  /** Sheets that look like forms and cannot be checked. */
  readonly obstacles: readonly string[];
}

export type Activity = 'checking' | 'inserting' | 'mending';

export interface ReportName {
  readonly key: string;
  readonly unit: string;
  readonly period: string;
}

export interface News {
  readonly text: string;
  readonly canUndo: boolean;
  /** Something could not be done, or was left out. */
  readonly isPartial: boolean;
}

export function firstState(language: Language): PaneState {
  return {
    language,
    isOpening: true,
    activity: null,
    isWaiting: false,
    isReadOnly: false,
    isWatching: true,
    reports: [],
    report: null,
    verdict: null,
    signoff: null,
    selected: null,
    card: null,
    news: null,
    problem: null,
    obstacles: [],
  };
}
