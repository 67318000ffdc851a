/** Timers of the world outside; a test has its own. */
export interface Timers {
  readonly after: (milliseconds: number, act: () => void) => unknown;
  readonly cancel: (timer: unknown) => void;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
}
