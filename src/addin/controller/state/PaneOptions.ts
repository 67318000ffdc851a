import type { CalendarDate } from '../../../core/base/CalendarDate';
import type { CleanPlan } from '../../../core/port/CleanPlan';
import type { Preferences } from '../../../core/port/Preferences';
import type { ReadableWorkbook } from '../../../core/port/Workbook';
import type { Timers } from './Timers';

/** What the world outside gives the controller. */
export interface PaneOptions {
  readonly memory: Preferences;
  readonly timers: Timers;
  /** What a person has begun in this workbook, as text that outlives a reload of the pane; absent where nothing does. */
  readonly session?: { readonly read: () => string | null; readonly write: (text: string | null) => void };
  /** The calendar date in Việt Nam. */
  readonly today: () => CalendarDate;
  /** Opens a file that somebody picked for reading; rejects with a WorkbookError whatever the bytes are. */
  readonly openFile: (bytes: Uint8Array) => Promise<ReadableWorkbook>;
  /** A copy of a file that holds what a plan keeps and nothing else; rejects with a WorkbookError. */
  readonly cleanCopy: (bytes: Uint8Array, plan: CleanPlan) => Promise<Uint8Array>;
  /**
   * Opens a workbook in a window of its own. Present only where the web view saves no files, on a Mac and an iPad:
   * https://github.com/OfficeDev/office-js/issues/2700
   */
  readonly openCopy?: (bytes: Uint8Array) => Promise<void>;
  /** Date and time in Việt Nam, `2022-12-15T16:05`. */
  readonly now: () => string;
}
