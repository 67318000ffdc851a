import { signoffView } from '../../../core/presentation/viewmodels/signoffView';
import type { OpenSheet, OpenWorkbook, Unsubscribe, WorkbookChange } from '../../../core/port/OpenWorkbook';
import { Answers } from '../../../core/presentation/quickFixes/Answers';
import { SheetCache } from './SheetCache';
import { Refresher } from './Refresher';
import type { Wanted } from './Refresher';
import type { Report } from '../../../core/report/content/readReport';
import { reportView } from '../../../core/presentation/viewmodels/reportView';
import { reportKeyOf } from '../../../core/report/sheets/ReportSheets';
import { rowCard } from '../../../core/presentation/viewmodels/rowCard';
import { fileSentence } from '../../../core/presentation/sentences/fileSentence';
import { isChosenFromList } from '../../../core/report/content/cellsOfForms';
import type { PaneOptions } from '../state/PaneOptions';
import { noMetadata, WorkbookMetadata } from '../../../core/report/metadata/WorkbookMetadata';
import type { PaneStore } from '../state/PaneStore';
import { assess } from '../../../core/report/assessment/assess';
import type { Assessment } from '../../../core/report/assessment/Assessment';

/** Keeps what the pane shows in step with the workbook: reads what was touched, judges all of it, words it. */
export class LiveCheck {
  private readonly live = new SheetCache();
  private readonly refresher: Refresher;
  private chosen: string | null = null;
  /** Reports that were checked as a whole, by their keys. */
  private readonly checked = new Set<string>();
  private stopWatching: Unsubscribe | undefined;
  /** The sheet of the selected cell: its tab may get another name. */
  private selectedSheet: string | undefined;
  /** What the workbook carries beside its sheets. */
  records: WorkbookMetadata = noMetadata;
  /** The reports as they were last read. */
  assessments: readonly Assessment[] = [];

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly options: PaneOptions,
    private readonly store: PaneStore,
  ) {
    this.refresher = new Refresher((wanted) => this.read(wanted), options.timers);
  }

  async start(): Promise<void> {
    await this.lookOn();
    await this.readAll();
    const selected = await this.workbook.selected().catch(() => null);
    if (selected) this.select(selected.sheet, selected.cell);
  }

  /** Begins to be told of what people do, where that has not begun yet. */
  async lookOn(): Promise<void> {
    if (this.stopWatching) return;
    try {
      this.stopWatching = await this.workbook.subscribe((change) => this.notice(change));
      this.store.put({ isWatching: true });
    } catch {
      // Whatever keeps Excel from telling, a check of everything needs none of it.
      this.store.put({ isWatching: false });
    }
  }

  async stop(): Promise<void> {
    this.refresher.stop();
    await this.stopWatching?.();
  }

  async readAll(): Promise<void> {
    await this.readRecords();
    await this.refresher.readAll();
  }

  /** What the workbook carries now: somebody else may have written it meanwhile. */
  async readRecords(): Promise<WorkbookMetadata> {
    this.records = new WorkbookMetadata(await this.workbook.readRecord());
    return this.records;
  }

  /** Reads everything, again where something changed meanwhile; false where people do not pause. */
  async readUntilQuiet(): Promise<boolean> {
    for (let tries = 0; tries < mostReadings; tries += 1) {
      await this.readAll();
      if (!this.refresher.isDue) return true;
    }
    return false;
  }

  /** From now on blanks of the reports at hand are findings: the person thinks that they are done. */
  demandAll(): void {
    for (const { set } of this.readings) this.checked.add(reportKeyOf(set));
    this.render();
  }

  choose(key: string): void {
    this.chosen = key;
    this.store.put({ verdict: null });
    this.render();
  }

  get sheets(): readonly OpenSheet[] {
    return this.live.sheets;
  }

  /** The reports as they were last read. */
  get readings(): readonly Report[] {
    return this.assessments.map(({ report }) => report);
  }

  /** The report of a key; without one that which is shown: the chosen one, else the last. */
  assessment(key?: string): Assessment | undefined {
    const of = (wanted: string | null): Assessment | undefined =>
      this.assessments.find(({ report }) => reportKeyOf(report.set) === wanted);
    return key === undefined ? (of(this.chosen) ?? this.assessments.at(-1)) : of(key);
  }

  reading(key?: string): Report | undefined {
    return this.assessment(key)?.report;
  }

  answersOf({ set }: Report): Answers {
    return new Answers(this.options.memory, set.edition.id);
  }

  render(): void {
    const { language, selected } = this.store.current();
    const { places } = this.store.words;
    const assessment = this.assessment();
    this.store.put({
      reports: this.readings.map(({ set }) => ({
        key: reportKeyOf(set),
        unit: set.unit,
        period: places.period(set.period.kind, set.period.year),
      })),
      report: assessment
        ? reportView(assessment, {
            language,
            today: this.options.today(),
            answers: this.answersOf(assessment.report),
            isChecked: this.checked.has(reportKeyOf(assessment.report.set)),
          })
        : null,
      card: selected && rowCard(this.assessments, selected, language),
      signoff: assessment ? signoffView(assessment, language) : null,
      obstacles: this.live.obstacles.map((obstacle) => fileSentence(obstacle, language)),
    });
  }

  private async read(wanted: Wanted): Promise<void> {
    const look = await this.workbook.readBlocks((sheets) => this.live.want(sheets, wanted));
    const hasChanged = this.live.take(look);
    const reports = this.live.readings();
    this.assessments = reports.map((report) => assess(report, { reports, metadata: this.records }));
    this.store.put({ isReadOnly: look.isReadOnly, ...(hasChanged && { verdict: null }) });
    this.followRenames();
    this.render();
  }

  private followRenames(): void {
    const { selected } = this.store.current();
    const tab = this.live.sheets.find(({ id }) => id === this.selectedSheet)?.tab;
    if (selected && tab !== undefined && tab !== selected.tab) this.store.put({ selected: { ...selected, tab } });
  }

  private notice(change: WorkbookChange): void {
    if (change.kind === 'selected') return this.select(change.sheet, change.cell);
    if (change.kind === 'activated') this.turnTo(change.sheet);
    else this.store.put({ verdict: null });
    this.refresher.notice(change);
  }

  private select(sheet: string, cell: string): void {
    this.suspectLast();
    const tab = this.live.sheets.find(({ id }) => id === sheet)?.tab;
    this.selectedSheet = sheet;
    if (tab === undefined) return this.store.put({ selected: null, card: null });
    const selected = { tab, cell };
    this.store.put({ selected, card: rowCard(this.assessments, selected, this.store.current().language) });
    this.follow(tab);
  }

  /** Excel need not tell of the selection of a sheet that comes to the front. */
  private turnTo(sheet: string): void {
    if (sheet === this.selectedSheet) return;
    this.suspectLast();
    this.selectedSheet = undefined;
    this.store.put({ selected: null, card: null });
    this.follow(this.live.sheets.find(({ id }) => id === sheet)?.tab);
  }

  /** The report follows the sheet that is worked on. */
  private follow(tab = ''): void {
    const owner = this.readings.find(({ set }) => [...set.tabs.values()].flat().includes(tab));
    const key = owner && reportKeyOf(owner.set);
    if (key !== undefined && key !== this.store.current().report?.key) this.choose(key);
  }

  /** Excel does not tell of picks from a list (https://github.com/OfficeDev/office-js/issues/3888). */
  private suspectLast(): void {
    const last = this.store.current().selected;
    if (last && this.selectedSheet !== undefined && isChosenFromList(this.readings, last))
      this.refresher.suspect(this.selectedSheet, last.cell);
  }
}

/** How often a check of everything reads where people go on typing. */
const mostReadings = 3;
