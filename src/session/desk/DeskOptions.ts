import type { CalendarDate } from '../../period';
import type { Timers } from '../live/Refresher';
import type { Memory } from '../Memory';

/** What the world outside gives the desk. */
export interface DeskOptions {
  readonly memory: Memory;
  readonly timers: Timers;
  /** The calendar date in Việt Nam. */
  readonly today: () => CalendarDate;
  /** Date and time there, `2022-12-15T16:05`. */
  readonly now: () => string;
}
