import type { CalendarDate } from '../../period';
import type { Timers } from '../live/Refresher';
import type { Memory } from '../Memory';

/** What the world outside gives the desk. */
export interface DeskOptions {
  readonly memory: Memory;
  readonly timers: Timers;
  /** The calendar date in Việt Nam. */
  readonly today: () => CalendarDate;
}
