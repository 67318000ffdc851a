import type { LeftOut } from '../../../core/port/Workbook';
import { startMessages } from '../../../core/presentation/messages/start';
import { failureOf } from '../../../core/presentation/sentences/failureOf';
import type { Activity, Progress } from './PaneState';
import type { PaneStore } from './PaneStore';
import type { Timers } from './Timers';

/** Milliseconds that an action may take before the pane says what runs, and after which it asks Excel again. */
const patience = 1_000;
/** Milliseconds that Excel may leave that question open: it may be at work, or keep it back until a cell is done. */
const silence = 5_000;
/** Milliseconds after which an answer may never come: https://github.com/OfficeDev/office-js/issues/6150 */
const mostPatience = 30_000;

/** What the runner asks of the workbook. */
export interface RunnerWorkbook {
  /** Whether somebody types into a cell; never rejects. */
  readonly isCellEdited: () => Promise<boolean>;
  /** Reads what is in the workbook after an action that failed while it wrote. */
  readonly readAgain: () => Promise<void>;
}

export interface ReportOptions {
  readonly canUndo?: boolean;
  readonly isPartial?: boolean;
  /** What Excel refused of inserted sheets. */
  readonly leftOut?: readonly LeftOut[];
}

/** Runs one action at a time, and reports what it did or why it failed. */
export class ActionRunner {
  constructor(
    private readonly store: PaneStore,
    private readonly timers: Timers,
    private readonly workbook: RunnerWorkbook,
  ) {}

  /** Does nothing while another action runs. */
  async run(activity: Activity, work: () => Promise<void>): Promise<void> {
    const { store } = this;
    if (store.current().activity !== null) return;
    store.put({ activity, problem: null, news: null, hasLeft: false });
    try {
      await this.patiently(work);
    } catch (error) {
      this.fail(error, activity);
      if (activity !== 'checking') await this.workbook.readAgain().catch(() => undefined);
    } finally {
      store.put({ activity: null });
    }
  }

  /** Runs what changes nothing: it neither waits for an action nor keeps one waiting. */
  async aside(work: () => Promise<void>): Promise<void> {
    this.store.put({ problem: null });
    try {
      await this.patiently(work);
    } catch (error) {
      this.fail(error, 'checking');
    }
  }

  private async patiently(work: () => Promise<void>): Promise<void> {
    const { store, timers, workbook } = this;
    let isOver = false;
    let timer: unknown;
    const look = async (): Promise<void> => {
      store.put({ isSlow: true });
      timer = timers.after(silence, () => store.put({ isSilent: true }));
      const isWaiting = await workbook.isCellEdited();
      if (isOver) return;
      timers.cancel(timer);
      store.put({ isWaiting, isSilent: false });
      waitAndLook();
    };
    const waitAndLook = (): void => {
      timer = timers.after(patience, () => void look());
    };
    waitAndLook();
    const stuck = timers.after(mostPatience, () => store.put({ isStuck: true }));
    try {
      await work();
    } finally {
      isOver = true;
      timers.cancel(timer);
      timers.cancel(stuck);
      store.put({ isSlow: false, isSilent: false, isWaiting: false, isStuck: false, progress: null });
    }
  }

  /** How far the running action is. */
  progress(progress: Progress): void {
    this.store.put({ progress });
  }

  /** Reported as soon as it is done: a later failure, such as that of the next read, does not undo it. */
  report(text: string, { canUndo = false, isPartial = false, leftOut = [] }: ReportOptions = {}): void {
    const { pane } = startMessages[this.store.current().language];
    const rest = leftOut.length > 0 ? ` ${pane.leftOut(leftOut)}` : '';
    this.store.put({ news: { text: text + rest, canUndo, isPartial: isPartial || leftOut.length > 0 } });
  }

  private fail(error: unknown, activity: Activity): void {
    const { language, news } = this.store.current();
    const { text, left } = failureOf(error, language);
    const { failed } = startMessages[language].pane;
    const list = left.join(', ');
    const isUndone = activity === 'inserting' && news === null;
    const rest = isUndone ? (left.length > 0 ? failed.tabs(list) : failed.nothing) : '';
    const cells = activity === 'writing' && left.length > 0 ? failed.cells(list) : '';
    this.store.put({ problem: [text, rest, cells].filter((part) => part !== '').join(' ') });
  }
}
