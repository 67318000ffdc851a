import { Bridge, type Counts } from './protocol/Bridge';
import { EventHub } from './protocol/EventHub';
import { HostError } from './protocol/HostError';
import { describeClass, type HostObject } from './protocol/HostObject';
import { refuseBehind } from './protocol/Behaviour';
import { accessDenied } from './protocol/HostError';
import { type BatchHost, processBatch } from './protocol/process';
import { References } from './protocol/References';
import { DELAY_FOR_CELL_EDIT, type Envelope, isCleanUp, type Reply } from './protocol/wire';
import { EventPublisher } from './EventPublisher';
import { FaultInjector } from './protocol/FaultInjector';
import { loadSnapshot } from './loadSnapshot';
import { parseAddress } from './model/address';
import { Book } from './model/Book';
import { contentCell, formulaCell } from './model/Content';
import { putCells } from './model/edit';
import { type HostLocale, readEntry } from './model/entry';
import type { BatchContext } from './objects/BatchContext';
import { at } from './objects/Range';
import { RangeTarget } from './objects/RangeTarget';
import { workbook } from './objects/Workbook';
import { worksheet } from './objects/Worksheet';
import { OfficeExternal } from './office/OfficeExternal';
import { SimulatedUser } from './SimulatedUser';
import type { Snapshot } from './Snapshot';
import { takeSnapshot } from './takeSnapshot';
import type { Univer } from './univer/univerPackages';
import { findFormulas } from './univer/findFormulas';
import { createHeadlessUniver } from './univer/headless';
import { moveConditionalFormats } from './univer/moveConditionalFormats';
import { rememberRanges } from './univer/rememberRanges';
import { shareResults } from './univer/shareResults';

export interface ExcelHostOptions {
  /** The locale for reading entries and showing numbers; vi-VN if absent. */
  readonly locale?: HostLocale;
  /** A Univer with a workbook and, in a browser, a user interface; the host creates a headless one if absent. */
  readonly univer?: Univer;
  /** Returns the bytes for `getFileAsync`; if absent, the client gets the error that files are not supported. */
  readonly saveFile?: () => Promise<Uint8Array>;
  readonly documentUrl?: string;
  readonly today?: () => Date;
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Colours of the Office theme as 0xRRGGBB. */
  readonly theme?: Readonly<Record<string, number>>;
  /** If true (the default), writes of the add-in clear the undo stack, as in perpetual Office. */
  readonly writesClearUndo?: boolean;
}

export const REQUIREMENT_SETS = { ExcelApi: '1.15', RichApiRuntime: '1.2', DialogApi: '1.2', DelayForCellEdit: '1.1', SharedRuntime: '1.1' }; // prettier-ignore
const THEME = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x000000, controlBackgroundColor: 0xffffff, controlForegroundColor: 0x000000 }; // prettier-ignore

/** The services that the client requests by name when it starts. */
const addinInternalService = describeClass<null, BatchContext>({
  className: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
});

/** A stand-in for Excel: a workbook, its simulated user, and the two interfaces that Microsoft's library talks to. */
export class ExcelHost {
  readonly book: Book;
  readonly user: SimulatedUser;
  readonly faults: FaultInjector;
  readonly bridge: Bridge;
  readonly external: OfficeExternal;
  private readonly univer: Univer;
  private readonly ownsUniver: boolean;
  private readonly events = new EventHub();
  private readonly references = new References();
  private readonly announcer: EventPublisher;
  private readonly subscriptions: { dispose(): void }[] = [];
  private held: () => readonly HostObject[] = () => [];
  /** True while the host itself changes the workbook; otherwise a change comes from a person at the grid. */
  private busy = 0;
  /** The edits of others than the client and the simulated user. */
  private edits: Promise<unknown> = Promise.resolve();
  private wrote = false;
  private readonly writesClearUndo: boolean;

  constructor(options: ExcelHostOptions = {}) {
    const { locale = 'vi-VN', today = () => new Date(), saveFile } = options;
    this.ownsUniver = options.univer === undefined;
    this.univer = options.univer ?? createHeadlessUniver();
    this.writesClearUndo = options.writesClearUndo ?? true;
    this.book = new Book(this.univer, { locale, today, isVisible: !this.ownsUniver });
    this.subscriptions.push(rememberRanges(this.book.injector), findFormulas(this.book.injector));
    shareResults(this.book.injector);
    if (this.ownsUniver) this.subscriptions.push(moveConditionalFormats(this.book.injector));
    this.external = new OfficeExternal({
      locale,
      documents: this.book.documents,
      documentUrl: options.documentUrl ?? 'C:\\Book1.xlsx',
      saveFile: async () => this.faults.replacedFile ?? (await (saveFile ?? refuseToSave)()),
      isReadOnly: () => this.faults.isReadOnly,
      fileFault: (step) => this.faults.beforeFileStep(step),
      requirementSets: options.requirementSets ?? REQUIREMENT_SETS,
      theme: options.theme ?? THEME,
    });
    this.announcer = new EventPublisher(
      this.book,
      this.events,
      this.references,
      () => this.external.announceSelection(),
      () => this.faults.behaviour.areEventsLost,
    );
    this.user = new SimulatedUser(this.book, () => this.afterEdit('person'));
    this.faults = new FaultInjector(
      (count) => this.events.dropNext(count),
      (milliseconds) => this.events.delayBy(milliseconds),
      (sheet, cell, value) => this.coauthorWrites(sheet, cell, value),
      (isProtected) => (this.book.isStructureProtected = isProtected),
    );
    this.bridge = new Bridge(
      (envelope) => this.answer(envelope),
      this.events,
      ({ batch, flags }) => this.faults.isCellEdited && !isCleanUp(batch) && (flags & DELAY_FOR_CELL_EDIT) === 0,
      () => this.faults.nextAnswer(),
    );
    this.book.changes.onMove((sheetId, axis, at, count) => this.moveRanges(sheetId, axis, at, count));
    this.book.changes.onChange(() => this.noticeGrid());
  }

  get counts(): Counts {
    return this.bridge.counts;
  }

  /** The events that the client listens to, as `type target`. */
  listeners(): ReadonlySet<string> {
    return this.events.listeners();
  }

  /** The whole workbook as plain data. */
  snapshot(): Snapshot {
    return takeSnapshot(this.book);
  }

  /** Replaces the workbook and calculates the new one. */
  async load(snapshot: Snapshot): Promise<void> {
    this.busy += 1;
    try {
      loadSnapshot(this.book, snapshot);
      await this.book.calculation.settle();
    } finally {
      this.busy -= 1;
    }
  }

  /** Resolves when all requests are answered and recalculation has finished. */
  async idle(): Promise<void> {
    await this.bridge.idle();
    await this.book.calculation.settle();
  }

  /** Resolves when the host is idle and the client has received all replies and events, delayed ones among them. */
  async delivered(): Promise<void> {
    do {
      await this.idle();
      await this.edits;
      await this.events.idle();
      await this.bridge.delivered();
    } while (this.bridge.isBusy);
  }

  /** Releases everything that would keep Node running; a Univer passed in as an option is not disposed. */
  async dispose(): Promise<void> {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.book.changes.dispose();
    this.events.dispose();
    this.external.dispose();
    this.bridge.dispose();
    await this.book.calculation.quiet();
    if (this.ownsUniver) this.univer.dispose();
  }

  private async answer(envelope: Envelope): Promise<Reply> {
    const cleansUp = isCleanUp(envelope.batch);
    try {
      if (!cleansUp) await this.faults.beforeRequest((envelope.flags & DELAY_FOR_CELL_EDIT) !== 0);
    } catch (cause) {
      return refused(cause);
    }
    this.busy += 1;
    this.book.formatting.isHolding = true;
    try {
      const reply = await processBatch(envelope.batch, this.batchHost(cleansUp));
      if (this.wrote && this.writesClearUndo) this.book.forgetUndo();
      this.announcer.announce();
      return reply;
    } finally {
      this.wrote = false;
      this.book.formatting.isHolding = false;
      this.busy -= 1;
      this.held = () => [];
    }
  }

  private batchHost(cleansUp: boolean): BatchHost {
    const call: BatchContext = {
      worksheet,
      range: at,
      book: this.book,
      references: this.references,
      events: this.events,
      isReadOnly: this.faults.isReadOnly,
      behaviour: this.faults.behaviour,
      fresh: new Set(),
    };
    return {
      root: workbook(this.book),
      references: this.references,
      call,
      service: (name) => (/AddinInternalService$/.test(name) ? addinInternalService(null) : undefined),
      track: (objects) => (this.held = objects),
      beforeAction: () => {
        if (!cleansUp) this.faults.beforeAction();
      },
      beforeMember: (className, member) => refuseBehind(this.faults.behaviour, className, member),
      beforeWrite: (member) => {
        if (this.faults.isReadOnly) throw accessDenied(`${member}: the workbook is read-only`);
        this.wrote = true;
      },
      afterWrite: () => this.announcer.collect('addin'),
      settle: async () => {
        this.book.formatting.flush();
        this.announcer.collect('addin');
        await this.book.calculation.settle();
      },
    };
  }

  private async afterEdit(origin: 'person' | 'coauthor'): Promise<void> {
    this.announcer.collect(origin);
    await this.book.calculation.settle();
    this.announcer.announce();
    this.events.flush();
  }

  private coauthorWrites(sheet: string, cell: string, value: string): void {
    const target = this.book.sheet(sheet);
    const area = parseAddress(cell);
    const { startRow, startColumn } = area;
    const format = target.property(startRow, startColumn, 'numberFormat');
    const entry = readEntry(value, format, this.book.locale, this.book.today());
    const data = entry.kind === 'formula' ? formulaCell(entry.formula) : contentCell(entry.value);
    this.announcer.collect(this.busy > 0 ? 'addin' : 'person');
    putCells(target, area, { [startRow]: { [startColumn]: data } });
    this.announcer.collect('coauthor');
    this.remember(this.afterEdit('coauthor'));
  }

  private remember(edit: Promise<void>): void {
    this.edits = Promise.all([this.edits, edit]);
  }

  /** Moves the ranges that the client holds with inserted and deleted rows and columns. */
  private moveRanges(sheetId: string, axis: 'row' | 'column', at: number, count: number): void {
    const targets = new Set([...this.held().map((object) => object.target), ...this.references.targets()]);
    for (const target of targets)
      if (target instanceof RangeTarget && target.sheet.id === sheetId) target.move(axis, at, count);
  }

  /**
   * Handles a change made at the grid: when its operation ends, its events are raised like those of any user's edit.
   */
  private noticeGrid(): void {
    if (this.busy > 0) return;
    queueMicrotask(() => {
      this.announcer.collect('person');
      if (this.announcer.isPending) this.remember(this.afterEdit('person'));
    });
  }
}

async function refuseToSave(): Promise<never> {
  return Promise.reject(new Error('no way to save'));
}

function refused(cause: unknown): Reply {
  const error = cause instanceof HostError ? cause : new HostError('GeneralException', String(cause));
  return {
    Error: { Code: error.code, Message: error.message, Location: error.location ?? '', ActionIndex: 0 },
    TraceIds: [],
    ProcessedResults: { Results: [] },
  };
}
