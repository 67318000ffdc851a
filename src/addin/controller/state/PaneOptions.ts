import type { CalendarDate } from '../../../core/base/CalendarDate';
import type { Timers } from '../live/Refresher';
import type { Preferences } from '../../../core/port/Preferences';
import type { ReadableWorkbook } from '../../../core/port/Workbook';

/** What the world outside gives the controller. */
export interface PaneOptions {
  readonly memory: Preferences;
  readonly timers: Timers;
  /** The calendar date in Việt Nam. */
  readonly today: () => CalendarDate;
  /** A file that somebody picked, opened for reading; rejects with a WorkbookError whatever the bytes are. */
  readonly openFile: (bytes: Uint8Array) => Promise<ReadableWorkbook>;
  /** Date and time there, `2022-12-15T16:05`. */
  readonly now: () => string;
}
