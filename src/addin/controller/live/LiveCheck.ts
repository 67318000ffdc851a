import type { OpenWorkbook, Unsubscribe, WorkbookChange } from '../../../core/port/OpenWorkbook';
import { noMetadata, readMetadata } from '../../../core/report/metadata/WorkbookMetadata';
import type { WorkbookMetadata } from '../../../core/report/metadata/WorkbookMetadata';
import type { Assessment } from '../../../core/report/assessment/Assessment';
import { assess } from '../../../core/report/assessment/assess';
import type { ToolTexts } from '../../../core/report/assessment/explanations';
import type { Report } from '../../../core/report/content/readReport';
import type { LiveReader } from '../state/ActionContext';
import type { PaneOptions } from '../state/PaneOptions';
import type { PaneStore } from '../state/PaneStore';
import { Refresher } from './Refresher';
import type { Requested } from './Refresher';
import { SelectionTracker } from './SelectionTracker';
import { everything, SheetCache } from './SheetCache';

/** A check of everything reads this often while people go on typing. */
const mostReads = 3;
/** Milliseconds after which what was read may be out of date without an event, once somebody turns to the pane. */
const freshness = 3_000;

/** Keeps the state in step with the workbook: reads what was touched, and judges all of it. */
export class LiveCheck implements LiveReader {
  private readonly cache = new SheetCache();
  private readonly refresher: Refresher;
  private readonly selection: SelectionTracker;
  private unsubscribe: Unsubscribe | undefined;
  /** Whether anything was heard of since everything was read last. */
  private hasHeard = true;
  private lastRead = -Infinity;
  /** What the next state carries: it comes with the sheets that were read after it. */
  private metadata = noMetadata;
  /** The metadata on their way: what is read of the sheets meanwhile waits for them. */
  private metadataRead: Promise<unknown> = Promise.resolve();
  /** Loaded with the first text that may be the program's own: a workbook without notes begins without. */
  private toolTexts: ToolTexts | undefined;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly options: PaneOptions,
    private readonly store: PaneStore,
  ) {
    this.refresher = new Refresher((requested) => this.read(requested), options.timers);
    this.selection = new SelectionTracker(store, (sheet, cell) => this.refresher.suspect(sheet, cell));
  }

  /**
   * Subscribes, reads everything, and takes note of what is selected. The subscription comes first, so that no change
   * falls between; all the rest is asked for at once.
   */
  async start(): Promise<void> {
    await this.subscribe();
    const [selected] = await Promise.all([this.workbook.selected().catch(() => null), this.readAll()]);
    if (selected) this.selection.select(selected);
  }

  async stop(): Promise<void> {
    this.refresher.stop();
    await this.unsubscribe?.();
  }

  async subscribe(): Promise<void> {
    if (this.unsubscribe) return;
    // What changed before was not to be heard of.
    this.hasHeard = true;
    try {
      this.unsubscribe = await this.workbook.subscribe((change) => this.notice(change));
      this.store.put({ isWatching: true });
    } catch {
      // Whatever keeps Excel from reporting changes, a check of everything needs none of them.
      this.store.put({ isWatching: false });
    }
  }

  async readAll(): Promise<void> {
    await Promise.all([this.readMetadata(), this.refresher.readAll()]);
  }

  async readMetadata(): Promise<WorkbookMetadata> {
    const read = this.workbook.readRecord().then(readMetadata);
    const taken = read.then((metadata) => (this.metadata = metadata));
    this.metadataRead = taken;
    // A later refresh does without metadata that could not be read, as it would have before.
    return taken.finally(() => (this.metadataRead = Promise.resolve()));
  }

  async readUntilQuiet(): Promise<boolean> {
    for (let tries = 0; tries < mostReads; tries += 1) {
      await this.readAll();
      if (!this.refresher.isDue) return true;
    }
    return false;
  }

  /**
   * Reads everything when somebody turns to the pane, unless that was done a moment ago: events go missing in some
   * workbooks. Never rejects.
   * https://github.com/OfficeDev/office-js/issues/6311
   */
  async look(): Promise<void> {
    const { isOpening, activity } = this.store.current();
    if (isOpening || activity !== null || this.refresher.isDue) return;
    if (this.options.timers.now() - this.lastRead < freshness) return;
    await this.refresher.readAll().catch(() => undefined);
  }

  /** Something changed without an event: Excel is asked for events anew, and is believed once one has come. */
  private async subscribeAnew(): Promise<void> {
    await this.unsubscribe?.();
    this.unsubscribe = undefined;
    await this.subscribe();
    this.store.put({ isWatching: false });
  }

  private notice(change: WorkbookChange): void {
    this.hasHeard = true;
    if (change.kind === 'selected') return this.selection.select(change);
    // Freezing the panes of a new sheet may tell of it as activated, though another one is seen (office-js #3148).
    const isInserting = this.store.current().activity === 'inserting';
    if (change.kind === 'activated') {
      if (!isInserting) this.selection.activate(change.sheet);
    } else this.store.put({ verdict: null, isWatching: true });
    this.refresher.notice(change);
  }

  /** Two requests at most: the list of sheets, then the blocks that were requested of them. */
  private async read(requested: Requested): Promise<void> {
    const { activity } = this.store.current();
    const isOwn = activity === 'writing' || activity === 'inserting';
    const isUnheard = requested === everything && !isOwn && !this.hasHeard;
    if (requested === everything) this.hasHeard = false;
    const [snapshot] = await Promise.all([
      this.workbook.readBlocks((sheets) => this.cache.blocksToRead(sheets, requested)),
      this.metadataRead,
    ]);
    const { metadata } = this;
    const { reports, obstacles, hasChanged } = this.cache.take(snapshot);
    if (requested === everything) this.lastRead = this.options.timers.now();
    if (hasChanged && isUnheard && !this.hasHeard) await this.subscribeAnew();
    const assessments = await this.assessAll(reports, metadata);
    this.store.put({
      sheets: snapshot.sheets,
      isReadOnly: snapshot.isReadOnly,
      assessments,
      metadata,
      obstacles,
      today: this.options.today(),
      ...(hasChanged && { verdict: null }),
    });
  }

  private async assessAll(reports: readonly Report[], metadata: WorkbookMetadata): Promise<readonly Assessment[]> {
    const assessWith = (toolTexts: ToolTexts): readonly Assessment[] =>
      reports.map((report) => assess(report, { reports, metadata, toolTexts }));
    if (this.toolTexts) return assessWith(this.toolTexts);
    const uses: Report[] = [];
    const assessments = assessWith((_findings, report) => {
      uses.push(report);
      return [];
    });
    if (uses.length === 0) return assessments;
    ({ toolTexts: this.toolTexts } = await import('../../../core/presentation/kinds/toolTexts'));
    return assessWith(this.toolTexts);
  }
}
