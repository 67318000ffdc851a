import type { WorkbookChange } from '../../../core/port/OpenWorkbook';
import type { Timers } from '../state/Timers';
import { everything } from './SheetCache';
import type { Touched } from './SheetCache';

/** How long after the last edit a refresh starts, and after the first one at most. */
export const pace = { quiet: 300, most: 1_500 } as const;

export type Requested = Touched | typeof everything;

/**
 * Collects what people do and has it read once they pause. One reading runs at a time; what happens meanwhile is
 * read next. A reading that fails is due again with the next change.
 */
export class Refresher {
  private touched = new Map<string, Set<string> | 'all'>();
  private isAll = false;
  private timer: unknown;
  private first: number | undefined;
  private running: Promise<void> | undefined;
  private isStopped = false;

  constructor(
    private readonly read: (requested: Requested) => Promise<void>,
    private readonly timers: Timers,
  ) {}

  /** Takes note of a change and returns at once. */
  notice(change: WorkbookChange): void {
    if (change.kind === 'selected') return;
    if (change.kind === 'edited') for (const area of change.areas) this.touch(change.sheet, area);
    if (change.kind === 'reshaped' || change.kind === 'activated') this.touched.set(change.sheet, 'all');
    this.schedule();
  }

  /** Cells that may have changed without an event. */
  suspect(sheet: string, cell: string): void {
    this.touch(sheet, cell);
    this.schedule();
  }

  /** Reads everything now, after a reading that is under way. */
  async readAll(): Promise<void> {
    this.isAll = true;
    await this.flush();
  }

  /** Whether something is noticed that was not read yet. */
  get isDue(): boolean {
    return this.first !== undefined || this.running !== undefined;
  }

  stop(): void {
    this.isStopped = true;
    this.timers.cancel(this.timer);
  }

  private touch(sheet: string, area: string): void {
    const known = this.touched.get(sheet);
    if (known === 'all') return;
    const areas = known ?? new Set();
    areas.add(area);
    this.touched.set(sheet, areas.size > mostAreas ? 'all' : areas);
  }

  private schedule(): void {
    if (this.isStopped) return;
    const now = this.timers.now();
    this.first ??= now;
    this.timers.cancel(this.timer);
    const wait = Math.max(0, Math.min(pace.quiet, this.first + pace.most - now));
    this.timer = this.timers.after(wait, () => {
      // Failures are told where they happen; a timer has nobody to tell.
      this.flush().catch(() => undefined);
    });
  }

  private async flush(): Promise<void> {
    while (this.running) await this.running.catch(() => undefined);
    if (this.isStopped) return;
    this.timers.cancel(this.timer);
    this.first = undefined;
    const requested = this.take();
    this.running = this.read(requested)
      .catch((error: unknown) => {
        this.isAll = true;
        throw error;
      })
      .finally(() => (this.running = undefined));
    await this.running;
  }

  private take(): Requested {
    const touched = new Map(
      [...this.touched].map(([id, areas]) => [id, areas === 'all' ? areas : [...areas]] as const),
    );
    const isAll = this.isAll;
    this.touched = new Map();
    this.isAll = false;
    return isAll ? everything : touched;
  }
}

/** A storm of single edits is read faster as one block. */
const mostAreas = 50;
