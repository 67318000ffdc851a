import type { Timers } from '../../src/addin/controller/state/Timers';

/** Time that passes only when a test says so. */
export class TestTimers implements Timers {
  private time = 0;
  private readonly due = new Map<number, { readonly at: number; readonly act: () => void }>();
  private last = 0;

  after(milliseconds: number, act: () => void): number {
    this.due.set((this.last += 1), { at: this.time + milliseconds, act });
    return this.last;
  }

  cancel(timer: unknown): void {
    this.due.delete(timer as number); // what `after` gave
  }

  now(): number {
    return this.time;
  }

  elapse(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const [next] = [...this.due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [timer, { at, act }] = next;
      this.due.delete(timer);
      this.time = Math.max(this.time, at);
      act();
    }
    this.time = end;
  }
}
