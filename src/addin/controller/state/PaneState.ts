import type { Place } from '../../../core/base/address';
import type { CalendarDate } from '../../../core/base/CalendarDate';
import type { OpenSheet, SelectedCell } from '../../../core/port/OpenWorkbook';
import type { Preferences } from '../../../core/port/Preferences';
import type { Language } from '../../../core/presentation/messages';
import type { CellChange } from '../../../core/presentation/quickFixes/QuickFix';
import type { Assessment } from '../../../core/report/assessment/Assessment';
import type { CheckObstacle } from '../../../core/report/sheets/CheckError';
import type { Explanation } from '../../../core/signoff/record';
import type { Drafts } from './Drafts';
import { noMetadata } from '../../../core/report/metadata/WorkbookMetadata';
import type { NamedReport, WorkbookMetadata } from '../../../core/report/metadata/WorkbookMetadata';

/**
 * Everything that the pane knows, as data. A state is replaced whole and never changed; what the pane shows of it is
 * worded by the selectors.
 */
export interface PaneState {
  readonly language: Language;
  /** True until the workbook was read for the first time: before that there is nothing to show. */
  readonly isOpening: boolean;
  readonly activity: Activity | null;
  /** An activity takes longer than a second, so that the pane says what runs. */
  readonly isSlow: boolean;
  /** Excel has not answered for long whether a cell is being edited. */
  readonly isSilent: boolean;
  /** Excel says that a cell is being edited, and that what runs waits for its end. */
  readonly isWaiting: boolean;
  /** An activity takes so long that Excel may never answer: the pane offers to load itself anew. */
  readonly isStuck: boolean;
  /** How far the activity is, where it says so. */
  readonly progress: Progress | null;
  readonly isReadOnly: boolean;
  /** Excel reports changes; false where it refused. */
  readonly isWatching: boolean;
  /** The date of the last read. */
  readonly today: CalendarDate;
  /** What was remembered on this machine; a new object whenever something was remembered. */
  readonly preferences: Pick<Preferences, 'get'>;
  /** All sheets of the workbook at the last read. */
  readonly sheets: readonly OpenSheet[];
  /** The reports at the last read, each judged beside its prior periods. */
  readonly assessments: readonly Assessment[];
  /** What the workbook carries beside its sheets. */
  readonly metadata: WorkbookMetadata;
  /** Sheets that look like forms and cannot be checked. */
  readonly obstacles: readonly CheckObstacle[];
  /** Key of the report that was chosen last; the pane shows the last report of the workbook where it is gone. */
  readonly chosen: string | null;
  /** Keys of the reports that were checked as a whole: their blanks are findings. */
  readonly checked: ReadonlySet<string>;
  /** What the last check of everything said; null once something has changed since. */
  readonly verdict: Assessment['verdict'] | null;
  /** The selected cell; its sheet by id, as its tab may get another name. */
  readonly selection: SelectedCell | null;
  /** What takes the last change of cells back. */
  readonly undo: readonly CellChange[];
  /** What takes the last change of explanations back; null where it was no such change. */
  readonly undoExplanations: ExplanationChanges | null;
  /** What a person has begun to enter. */
  readonly drafts: Partial<Drafts>;
  /** What the last action did. */
  readonly news: News | null;
  /** Why the last action failed, what it left, and a way out. */
  readonly problem: string | null;
  /** A failed insertion left sheets behind, which can be removed later. */
  readonly hasLeft: boolean;
}

/** Forms that are inserted or changed one after another; `of` are all of them. */
export interface Progress {
  readonly kind: 'inserted' | 'changed';
  readonly done: number;
  readonly of: number;
}

/** What keeps the pane busy. */
export type Activity = 'checking' | 'inserting' | 'writing';

/** Explanations of one report that take the place of others, if those still stand in the record; null is none. */
export interface ExplanationChanges {
  readonly report: NamedReport;
  readonly changes: readonly {
    readonly finding: string;
    readonly was: Explanation | null;
    readonly now: Explanation | null;
  }[];
}

export interface News {
  readonly text: string;
  readonly canUndo: boolean;
  /** Something could not be done, or was left out. */
  readonly isPartial: boolean;
}

/** The state before anything was read. */
export function initialState(
  language: Language,
  preferences: PaneState['preferences'],
  today: CalendarDate,
): PaneState {
  return {
    language,
    isOpening: true,
    activity: null,
    isSlow: false,
    isSilent: false,
    isWaiting: false,
    isStuck: false,
    progress: null,
    isReadOnly: false,
    isWatching: true,
    today,
    preferences,
    sheets: [],
    assessments: [],
    metadata: noMetadata,
    obstacles: [],
    chosen: null,
    checked: new Set(),
    verdict: null,
    selection: null,
    undo: [],
    undoExplanations: null,
    drafts: {},
    news: null,
    problem: null,
    hasLeft: false,
  };
}

/** The tab and cell of the selection; null where nothing is selected, or its sheet is not known. */
export function selectedPlace({ selection, sheets }: Pick<PaneState, 'selection' | 'sheets'>): Place | null {
  const tab = selection && sheets.find(({ id }) => id === selection.sheet)?.tab;
  return selection && tab !== null && tab !== undefined ? { tab, cell: selection.cell } : null;
}
