import type { CalendarDate } from '../../core/base/CalendarDate';
import type { OpenSheet, OpenWorkbook } from '../../core/port/OpenWorkbook';
import type { CellChange, QuickFix, Mark } from '../../core/presentation/quickFixes/QuickFix';
import type { InsertChoice } from '../../core/presentation/viewmodels/insertOffer';
import type { Comparing } from './actions/comparison';
import type { EarlierPeriods } from './actions/priorPeriods';
import type { NewReport } from '../../core/report/sheets/NewReport';
import type { Report } from '../../core/report/content/readReport';
import type { Sending } from './actions/dispatch';
import type { Signing } from './actions/signOff';
import type { Place } from '../../core/base/address';
import { RowNamer } from '../../core/presentation/sentences/RowNamer';
import { loadEnglish } from '../../core/presentation/sentences/loadEnglish';
import type { Language } from '../../core/presentation/messages';
import { ActionRunner } from './state/ActionRunner';
import type { PaneOptions } from './state/PaneOptions';
import type { PaneState } from './state/PaneState';
import { insertInto } from './actions/insert';
import { writeChanges } from './actions/writeChanges';
import { rememberChoice, rememberedChoice } from './state/rememberedChoice';
import { showPlace } from './actions/showPlace';
import { PaneStore } from './state/PaneStore';
import { LiveCheck } from './live/LiveCheck';

/**
 * The use cases of the pane over one open workbook. Whatever writes was asked for by the person, and everything is
 * read again afterwards.
 */
export class PaneController {
  private readonly store: PaneStore;
  private readonly watching: LiveCheck;
  private readonly acting: ActionRunner;
  private back: readonly CellChange[] = [];

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly options: PaneOptions,
  ) {
    this.store = new PaneStore(options.memory.get('language') === 'en' ? 'en' : 'vi');
    this.watching = new LiveCheck(workbook, options, this.store);
    this.acting = new ActionRunner(this.store, options.timers, () => this.watching.readAll());
  }

  readonly current = (): PaneState => this.store.current();
  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /** Reads everything and begins to look on. */
  async start(): Promise<void> {
    if (this.store.current().language === 'en') await loadEnglish().catch(() => undefined);
    await this.acting.run('checking', () => this.watching.start());
    this.store.put({ isOpening: false });
  }

  async stop(): Promise<void> {
    await this.watching.stop();
  }

  async speak(language: Language): Promise<void> {
    if (language === 'en') await loadEnglish();
    this.options.memory.set('language', language);
    this.store.put({ language, news: null, problem: null });
    this.watching.render();
  }

  choose(key: string): void {
    this.watching.choose(key);
  }

  dismiss(): void {
    this.store.put({ news: null, problem: null });
  }

  /** Reads everything anew and says whether the report can be sent. */
  async checkAll(): Promise<void> {
    await this.acting.run('checking', async () => {
      this.store.put({ verdict: null });
      await this.watching.lookOn();
      const isCurrent = await this.watching.readUntilQuiet();
      this.watching.demandAll();
      const assessment = this.watching.assessment();
      if (assessment && isCurrent) this.store.put({ verdict: assessment.verdict });
    });
  }

  /** Brings a cell to the front. */
  async show({ tab, cell }: Place): Promise<void> {
    const sheet = this.watching.sheets.find((one) => one.tab === tab);
    await this.acting.aside(() => showPlace(this.workbook, { tab, cell }, sheet?.id));
  }

  /** Does what a fix says, where the cells still hold what it was offered for. */
  async apply(fix: QuickFix): Promise<void> {
    switch (fix.type) {
      case 'cells': {
        const reading = this.watching.reading();
        if (fix.remember && reading) this.watching.answersOf(reading).remember(fix.remember);
        return this.change(fix.changes);
      }
      case 'restore':
        return this.restore(fix.form, fix.report);
      case 'marks':
        return this.mark(fix.marks);
      case 'confirm': {
        const reading = this.watching.reading();
        const { confirmStarting } = await import('../../core/presentation/quickFixes/confirmStarting');
        return reading && this.change(confirmStarting(reading, fix.rows, this.store.current().language));
      }
      case 'thirdQuarter':
        return (await this.earlier()).answer(fix.holds);
    }
  }

  /** Writes changes that were shown before. */
  async change(changes: readonly CellChange[]): Promise<void> {
    await this.acting.run('mending', async () => {
      const { done, back, changed } = await writeChanges(this.workbook, changes);
      this.back = back;
      this.tellMended(done.length, changed, this.store.words.fixes.done(done.length));
      await this.watching.readAll();
    });
  }

  /** Takes the last change back, where nobody has changed the cells since. */
  async undo(): Promise<void> {
    const { back } = this;
    await this.acting.run('mending', async () => {
      const { done, changed } = await writeChanges(this.workbook, back);
      this.back = [];
      this.tellMended(done.length, changed, this.store.words.fixes.undone(done.length));
      await this.watching.readAll();
    });
  }

  /** Of the report that is shown, unless another is named. */
  async restore(form: string, report?: string): Promise<void> {
    await this.acting.run('mending', async () => {
      const { fixes } = this.store.words;
      await this.watching.readAll();
      const reading = this.watching.reading(report);
      const { restorePlan } = await import('../../core/presentation/quickFixes/restoreOffer');
      const plan = reading && restorePlan(reading, form);
      if (!reading || !plan) return this.acting.report(fixes.nothingDone(form), { isPartial: true });
      await this.workbook.restore(plan);
      const phrases = new RowNamer(reading.set.edition, this.store.current().language, '');
      this.acting.report(fixes.restored(phrases.form(form)));
      await this.watching.readAll();
    });
  }

  /** Explaining and signing off, which is loaded when somebody first needs it. */
  async signing(): Promise<Signing> {
    const { Signing } = await import('./actions/signOff');
    return new Signing(this.workbook, this.options, this.watching, this.store, this.acting);
  }

  /** What goes out, which is loaded when somebody first needs it. */
  async sending(): Promise<Sending> {
    const { Sending } = await import('./actions/dispatch');
    return new Sending(this.workbook, this.options, this.watching, this.store, this.acting);
  }

  /** Earlier reports of the unit, which are loaded when somebody first needs them. */
  async earlier(): Promise<EarlierPeriods> {
    const { EarlierPeriods } = await import('./actions/priorPeriods');
    return new EarlierPeriods(this.workbook, this.options, this.watching, this.store, this.acting);
  }

  /** Laying periods side by side, which is loaded when somebody first needs it. */
  async comparing(): Promise<Comparing> {
    const { Comparing } = await import('./actions/comparison');
    return new Comparing(this.workbook, this.watching, this.store, this.acting);
  }

  /** The report that is shown, as it was last read. */
  reading(): Report | undefined {
    return this.watching.reading();
  }

  /** All sheets of the workbook, as last seen. */
  sheets(): readonly OpenSheet[] {
    return this.watching.sheets;
  }

  today(): CalendarDate {
    return this.options.today();
  }

  /** Unit and issuer as last time, and the period in force today. */
  firstChoice(): InsertChoice {
    return rememberedChoice(this.options.memory, this.options.today());
  }

  /** Inserts whole or not at all, then brings the first cell to fill to the front. True where it was done. */
  async insert(report: NewReport, choice: InsertChoice): Promise<boolean> {
    let isDone = false;
    await this.acting.run('inserting', async () => {
      await insertInto(this.workbook, this.watching, report, (tabs) => {
        isDone = true;
        this.acting.report(this.store.words.insert.done(tabs.join(', ')));
        rememberChoice(this.options.memory, choice);
      });
    });
    return isDone;
  }

  private async mark(marks: readonly Mark[]): Promise<void> {
    await this.acting.run('mending', async () => {
      for (const { tab, identity } of marks) await this.workbook.mark(tab, identity);
      this.acting.report(this.store.words.fixes.marked);
      await this.watching.readAll();
    });
  }

  private tellMended(done: number, changed: readonly CellChange[], text: string): void {
    const { fixes } = this.store.words;
    const canUndo = done > 0 && this.back.length > 0;
    const cells = changed.map(({ tab, cell }) => `${tab}!${cell}`).join(', ');
    if (changed.length === 0) this.acting.report(text, { canUndo });
    else if (done === 0) this.acting.report(fixes.nothingDone(cells), { isPartial: true });
    else this.acting.report(fixes.doneButChanged(done, cells), { canUndo, isPartial: true });
  }
}
