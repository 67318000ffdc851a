import { foldText } from '../../../core/base/foldText';
import type { ThirdQuarter } from '../../../core/catalogue';
import { priorMessages } from '../../../core/presentation/messages/prior';
import type { PriorMessages } from '../../../core/presentation/messages/prior';
import { oneLine } from '../../../core/signoff/plainText';
import { longestName, withPrior } from '../../../core/signoff/record';
import type { ReportRecord } from '../../../core/signoff/record';
import { formatPeriod } from '../../../core/period';
import type { OpenWorkbook } from '../../../core/port/OpenWorkbook';
import type { ActionRunner } from '../state/ActionRunner';
import type { PaneOptions } from '../state/PaneOptions';
import { insertInto } from './insert';
import { failureOf } from '../../../core/presentation/sentences/failureOf';
import { rememberedChoice } from '../state/rememberedChoice';
import type { PaneStore } from '../state/PaneStore';
import type { LiveCheck } from '../live/LiveCheck';
import { coveringReport, usualIssuer } from '../../../core/report/sheets/coveringReport';
import type { NewReport } from '../../../core/report/sheets/NewReport';
import type { Report } from '../../../core/report/content/readReport';
import { problemOf } from '../../../core/presentation/sentences/problemOf';
import { clipped } from '../../../core/presentation/sentences/clipped';
import { storeReport } from './writeReport';
import { completed, firstCompletion } from '../../../core/report/import/Completion';
import type { Completion } from '../../../core/report/import/Completion';
import { isSameUnit } from '../../../core/report/sheets/isSameUnit';
import { issuerOf } from '../../../core/report/content/issuerOf';
import { figuresFor } from '../../../core/report/assessment/judgePrior';
import { nextOfPrior, nextOfReadings } from '../../../core/presentation/viewmodels/nextView';
import type { NextView } from '../../../core/presentation/viewmodels/nextView';
import type { ImportedReport } from '../../../core/report/assessment/ImportedReport';
import { priorView } from '../../../core/presentation/viewmodels/priorView';
import type { PriorView } from '../../../core/presentation/viewmodels/priorView';
import { importReports } from '../../../core/report/import/importReports';
import { thirdQuarterOf } from '../../../core/report/priorPeriods/thirdQuarterOf';

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that was read; what is in it, and how each of its reports serves, the views tell. */
export interface PriorOffer {
  readonly file: string;
  readonly priors: readonly ImportedReport[];
}

/** Earlier figures in use. */
export interface EarlierLine {
  /** `2022-6T`. */
  readonly code: string;
  readonly period: string;
  readonly source: string;
  readonly figures: string;
  /** The label of the button that takes them out; null for sheets of the workbook. */
  readonly remove: string | null;
}

/** Far above any report; a picked file of more is not even read. */
const largest = 64 * 1024 * 1024;

/** Earlier reports: which are in use, what a file offers, and the next period. */
export class EarlierPeriods {
  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly options: PaneOptions,
    private readonly watching: LiveCheck,
    private readonly store: PaneStore,
    private readonly acting: ActionRunner,
  ) {}

  /** What the report that is shown is compared with, the nearest first. */
  lines(): readonly EarlierLine[] {
    const { places } = this.store.words;
    const { prior } = this.words;
    const reading = this.watching.reading();
    return (this.watching.assessment()?.priors ?? []).map(({ period, code, sources, figure }) => {
      const label = places.period(period.kind, period.year);
      const known = reading?.set.edition.rows.filter(({ key }) => !Number.isNaN(figure(key))).length ?? 0;
      const renamed =
        reading && this.watching.records.of(reading.set).earlier?.find((one) => one.period === code)?.unit;
      const named = sources.map(({ file }) => {
        if (file === null) return prior.inWorkbook;
        return renamed === undefined ? prior.fromFile(file) : prior.ofUnit(prior.fromFile(file), clipped(renamed));
      });
      const isTaken = sources.some(({ file }) => file !== null);
      return {
        ...{ code, period: label, figures: prior.figures(known), source: named.join('; ') },
        remove: isTaken ? prior.remove(label) : null,
      };
    });
  }

  /** What somebody has said that Quý III of the report's year holds, and how to say otherwise; null before anybody has. */
  quarter(): { readonly text: string; readonly change: string; readonly other: ThirdQuarter } | null {
    const reading = this.watching.reading();
    const holds = reading && thirdQuarterOf(reading.set, this.watching.records.record);
    if (!holds) return null;
    const other = holds === 'quarter' ? 'nineMonths' : 'quarter';
    const { thirdQuarter } = this.store.words.fixes;
    return { text: this.words.prior.answered[holds], change: thirdQuarter[other], other };
  }

  /** Reads a file that somebody picked or dropped; null where it is none to be used, which is told. */
  async open({ name, bytes }: PickedFile): Promise<PriorOffer | null> {
    const { prior } = this.words;
    if (bytes.length === 0) return this.refuse(prior.empty);
    if (bytes.length > largest) return this.refuse(prior.tooLarge(name));
    let priors: readonly ImportedReport[] = [];
    try {
      // A record keeps no longer names.
      priors = await importReports(await this.options.openFile(bytes), oneLine(name, longestName));
    } catch (error) {
      const { text } = failureOf(error, this.store.current().language);
      return this.refuse(problemOf(error)?.code === 'noForms' ? prior.noReport : text);
    }
    this.store.put({ problem: null });
    return { file: name, priors };
  }

  completionOf({ priors }: PriorOffer): Completion {
    return firstCompletion(priors, this.watching.reading()?.set.unit ?? '');
  }

  /** What is to be said of the reports of a file: as earlier ones of the report that is shown, or as a start for the next. */
  views(offer: PriorOffer, completion: Completion, purpose: 'use' | 'next'): readonly PriorView[] {
    const current = purpose === 'use' ? this.watching.assessment() : undefined;
    const { language } = this.store.current();
    return offer.priors.map((one) => priorView(completed(one, completion), current, completion, language));
  }

  /** Takes the figures of a report along with the one that is shown. True where it did. */
  async take(offer: PriorOffer, id: string, completion: Completion): Promise<boolean> {
    let isTaken = false;
    await this.acting.run('mending', async () => {
      const reading = this.watching.reading();
      const prior = this.priorOf(offer, id, completion);
      if (!reading || !prior?.period) return;
      const { period } = prior;
      const thirdQuarter = prior.assessment?.record.thirdQuarter;
      const figures = figuresFor(prior, reading.set.edition);
      const isRenamed = prior.unit !== null && !isSameUnit(prior.unit, reading.set.unit);
      const taken = {
        ...{ period: formatPeriod(period), file: prior.file, figures: Object.fromEntries(figures) },
        ...(isRenamed && { unit: prior.unit }),
      };
      const said = period.year === reading.set.period.year ? thirdQuarter : undefined;
      await this.write(
        reading,
        (record) => ({ ...(said && { thirdQuarter: said }), ...withPrior(record, taken.period, taken) }),
        () => {
          isTaken = true;
          const label = this.store.words.places.period(period.kind, period.year);
          this.acting.report(this.words.prior.taken(label, figures.size));
        },
      );
    });
    return isTaken;
  }

  /** Takes figures out again that came from a file. */
  async remove(code: string): Promise<void> {
    await this.acting.run('mending', async () => {
      const reading = this.watching.reading();
      const line = this.lines().find((one) => one.code === code);
      if (!reading || !line) return;
      await this.write(
        reading,
        (record) => withPrior(record, code, null),
        () => this.acting.report(this.words.prior.removed(line.period)),
      );
    });
  }

  /** Says what Quý III of the year holds. */
  async answer(holds: ThirdQuarter): Promise<void> {
    await this.acting.run('mending', async () => {
      const reading = this.watching.reading();
      if (!reading) return;
      await this.write(
        reading,
        (record) => ({ ...record, thirdQuarter: holds }),
        () => this.acting.report(this.words.prior.answered[holds]),
      );
    });
  }

  /** What the reports in the workbook are followed by. */
  nextViews(): readonly NextView[] {
    const { readings, sheets, records } = this.watching;
    const recordOf = ({ set }: Report): ReportRecord => records.of(set);
    const head = (reading: Report): NewReport['report'] => this.head(reading.set.unit, issuerOf(reading));
    return nextOfReadings(readings, recordOf, sheets, head, this.store.current().language);
  }

  /** What a report of a file is followed by; null where its unit or period is not known. */
  nextOf(offer: PriorOffer, id: string, completion: Completion): NextView | null {
    const prior = this.priorOf(offer, id, completion);
    return prior ? this.nextOfPrior(prior) : null;
  }

  /** Inserts the next period's forms, from the figures as they are now. True where it did. */
  async insertNext({ origin }: NextView): Promise<boolean> {
    let isDone = false;
    await this.acting.run('inserting', async () => {
      await this.watching.readUntilQuiet();
      const view =
        origin.type === 'prior'
          ? this.nextOfPrior(origin.prior)
          : this.nextViews().find((one) => one.origin.type === 'report' && one.origin.key === origin.key);
      if (!view || view.apply === null) return this.acting.report(this.words.next.present, { isPartial: true });
      const { plan } = view;
      const { report, starting, earlier, thirdQuarter } = plan;
      await insertInto(this.workbook, this.watching, report, async (tabs) => {
        isDone = true;
        this.options.memory.set('unit', report.unit);
        this.acting.report(this.words.next.done(tabs.join(', '), starting.length));
        if (earlier.length > 0 || thirdQuarter !== undefined) await this.keep(plan);
      });
    });
    return isDone;
  }

  private get words(): PriorMessages {
    return priorMessages[this.store.current().language];
  }

  private priorOf({ priors }: PriorOffer, id: string, completion: Completion): ImportedReport | undefined {
    const prior = priors.find((one) => one.id === id);
    return prior && completed(prior, completion);
  }

  private nextOfPrior(prior: ImportedReport): NextView | null {
    const head = (unit: string): NewReport['report'] => this.head(unit, prior.issuer);
    return nextOfPrior(prior, this.watching.sheets, head, this.store.current().language);
  }

  /** The sign as the earlier report has it, or as this unit's last time here; number and date are not known yet. */
  private head(unit: string, known: string | null): NewReport['report'] {
    const last = rememberedChoice(this.options.memory, this.options.today());
    const remembered = foldText(last.unit) === foldText(unit) ? last.issuer : '';
    const issuer = known ?? (remembered === '' ? usualIssuer(unit) : remembered);
    return coveringReport({ number: '', date: '', issuer });
  }

  /** The forms are there, whatever becomes of the figures beside them. */
  private async keep({ report, earlier, thirdQuarter }: NextView['plan']): Promise<void> {
    const { edition, unit, period } = report;
    const set = { edition, unit, periodCode: formatPeriod(period) };
    try {
      const records = await this.watching.readRecords();
      if (records.isDamaged) return this.store.put({ problem: this.words.prior.recordDamaged });
      await storeReport(this.workbook, records, set, (own) => {
        // What a report that is there in part knows already is newer than what its predecessor took along.
        const missing = earlier.filter(({ period: code }) => !own.earlier?.some((one) => one.period === code));
        const all = missing.reduce((record, one) => withPrior(record, one.period, one), own);
        return { ...(thirdQuarter && { thirdQuarter }), ...all };
      });
    } catch (error) {
      const { text } = failureOf(error, this.store.current().language);
      this.store.put({ problem: `${text} ${this.words.next.notKept}` });
    }
  }

  private async write(
    { set }: Report,
    change: (record: ReportRecord) => ReportRecord,
    tell: () => void,
  ): Promise<void> {
    const records = await this.watching.readRecords();
    if (records.isDamaged) return this.store.put({ problem: this.words.prior.recordDamaged });
    await storeReport(this.workbook, records, set, change);
    tell();
    await this.watching.readAll();
  }

  private refuse(problem: string): null {
    this.store.put({ problem });
    return null;
  }
}
