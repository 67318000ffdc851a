import type { ThirdQuarter } from '../../../core/catalogue';
import { formatPeriod } from '../../../core/period';
import { priorMessages } from '../../../core/presentation/messages/prior';
import { failureOf } from '../../../core/presentation/sentences/failureOf';
import { problemOf } from '../../../core/presentation/sentences/fileSentence';
import type { NextView } from '../../../core/presentation/viewmodels/nextView';
import { applyCompletion, firstCompletion } from '../../../core/report/import/Completion';
import type { Completion } from '../../../core/report/import/Completion';
import type { ImportedReport } from '../../../core/report/assessment/ImportedReport';
import { importReports } from '../../../core/report/import/importReports';
import { isSameUnit } from '../../../core/report/sheets/isSameUnit';
import { figuresFor } from '../../../core/report/assessment/judgePrior';
import type { NamedReport } from '../../../core/report/metadata/WorkbookMetadata';
import { oneLine } from '../../../core/signoff/plainText';
import { longestName, withPrior } from '../../../core/signoff/record';
import type { ReportRecord } from '../../../core/signoff/record';
import { nextAfterImport, selectNextViews, selectPriorLines } from '../selectors/priorPeriods';
import type { PriorOffer } from '../selectors/priorPeriods';
import { remember } from '../state/ActionContext';
import type { ActionContext } from '../state/ActionContext';
import { currentReport } from '../state/reports';
import { selectWords } from '../selectors/words';
import { insertForms } from './insert';
import { storeReport } from './writeReport';

/** A file that somebody picked or dropped. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes, far above any report; a picked file of more is not even read. */
const largest = 64 * 1024 * 1024;

/** Reads a file that somebody picked or dropped; null if it is of no use, and the state says why. */
export async function openPriorFile(context: ActionContext, { name, bytes }: PickedFile): Promise<PriorOffer | null> {
  const { options, store } = context;
  const { prior } = words(context);
  const refuse = (problem: string): null => {
    store.put({ problem });
    return null;
  };
  if (bytes.length === 0) return refuse(prior.empty);
  if (bytes.length > largest) return refuse(prior.tooLarge(name));
  let priors: readonly ImportedReport[] = [];
  try {
    // The metadata of a workbook keep no longer names.
    priors = await importReports(await options.openFile(bytes), oneLine(name, longestName));
  } catch (error) {
    const { text } = failureOf(error, store.current().language);
    return refuse(problemOf(error)?.code === 'noForms' ? prior.noReport : text);
  }
  store.put({ problem: null });
  return { file: name, priors };
}

/** What a file says of unit, period and rows by itself; the rest is for the user to say. */
export function completionOf({ store }: ActionContext, { priors }: PriorOffer): Completion {
  return firstCompletion(priors, currentReport(store.current())?.sheets.unit ?? '');
}

/** Stores the figures of a report of a file with the report that is shown. True if it did. */
export async function takePrior(
  context: ActionContext,
  { priors }: PriorOffer,
  id: string,
  completion: Completion,
): Promise<boolean> {
  const { store, runner } = context;
  let isTaken = false;
  await runner.run('writing', async () => {
    const report = currentReport(store.current());
    const found = priors.find((other) => other.id === id);
    const prior = found && applyCompletion(found, completion);
    if (!report || !prior?.period) return;
    const { period } = prior;
    const thirdQuarter = prior.assessment?.record.thirdQuarter;
    const figures = figuresFor(prior, report.sheets.edition);
    const isRenamed = prior.unit !== null && !isSameUnit(prior.unit, report.sheets.unit);
    const stored = {
      period: formatPeriod(period),
      file: prior.file,
      figures: Object.fromEntries(figures),
      ...(isRenamed && { unit: prior.unit }),
    };
    const answer = period.year === report.sheets.period.year ? thirdQuarter : undefined;
    await write(
      context,
      report.sheets,
      (record) => ({ ...(answer && { thirdQuarter: answer }), ...withPrior(record, stored.period, stored) }),
      () => {
        isTaken = true;
        const label = selectWords(store.current()).places.period(period.kind, period.year);
        runner.report(words(context).prior.taken(label, figures.size));
      },
    );
  });
  return isTaken;
}

/** Takes the figures of a prior period out again that came from a file; `code` such as `2022-6T`. */
export async function removePrior(context: ActionContext, code: string): Promise<void> {
  const { store, runner } = context;
  await runner.run('writing', async () => {
    const state = store.current();
    const report = currentReport(state);
    const line = selectPriorLines(state).find((other) => other.code === code);
    if (!report || !line) return;
    await write(
      context,
      report.sheets,
      (record) => withPrior(record, code, null),
      () => runner.report(words(context).prior.removed(line.period)),
    );
  });
}

/** Stores what Quý III of the year holds. */
export async function answerThirdQuarter(context: ActionContext, holds: ThirdQuarter): Promise<void> {
  const { store, runner } = context;
  await runner.run('writing', async () => {
    const report = currentReport(store.current());
    if (!report) return;
    await write(
      context,
      report.sheets,
      (record) => ({ ...record, thirdQuarter: holds }),
      () => runner.report(words(context).prior.answered[holds]),
    );
  });
}

/** Inserts the next period's forms, from the figures as they are now. True if they were inserted. */
export async function insertNext(context: ActionContext, { origin }: NextView): Promise<boolean> {
  const { runner, live } = context;
  let isDone = false;
  await runner.run('inserting', async () => {
    await live.readUntilQuiet();
    const view = nextViewNow(context, origin);
    const { next } = words(context);
    if (!view || view.apply === null) return runner.report(next.present, { isPartial: true });
    const { plan } = view;
    const { report, starting, earlier, thirdQuarter } = plan;
    await insertForms(context, report, async (tabs, leftOut) => {
      isDone = true;
      remember(context, 'unit', report.unit);
      runner.report(next.done(tabs.join(', '), starting.length), { leftOut });
      if (earlier.length > 0 || thirdQuarter !== undefined) await storePlan(context, plan);
    });
  });
  return isDone;
}

/** The offer made anew from the workbook as it was read last. */
function nextViewNow({ store }: ActionContext, origin: NextView['origin']): NextView | null | undefined {
  const state = store.current();
  if (origin.type === 'report')
    return selectNextViews(state).find((view) => view.origin.type === 'report' && view.origin.key === origin.key);
  return nextAfterImport(state, origin.prior);
}

/** The forms are inserted, whatever becomes of the figures that go with them. */
async function storePlan(context: ActionContext, { report, earlier, thirdQuarter }: NextView['plan']): Promise<void> {
  const { workbook, store, live } = context;
  const { edition, unit, period } = report;
  const named = { edition, unit, periodCode: formatPeriod(period) };
  try {
    const metadata = await live.readMetadata();
    if (metadata.isDamaged) return store.put({ problem: words(context).prior.recordDamaged });
    await storeReport(workbook, metadata, named, (own) => {
      // What a report that is there in part knows already is newer than what its predecessor took along.
      const missing = earlier.filter(({ period: code }) => !own.earlier?.some((other) => other.period === code));
      const all = missing.reduce((record, prior) => withPrior(record, prior.period, prior), own);
      return { ...(thirdQuarter && { thirdQuarter }), ...all };
    });
  } catch (error) {
    const { text } = failureOf(error, store.current().language);
    store.put({ problem: `${text} ${words(context).next.notKept}` });
  }
}

/** As `writeReport`, but damaged metadata are left alone, and the state says so. */
async function write(
  context: ActionContext,
  report: NamedReport,
  change: (record: ReportRecord) => ReportRecord,
  onWritten: () => void,
): Promise<void> {
  const { workbook, store, live } = context;
  const metadata = await live.readMetadata();
  if (metadata.isDamaged) return store.put({ problem: words(context).prior.recordDamaged });
  await storeReport(workbook, metadata, report, change);
  onWritten();
  await live.readAll();
}

function words({ store }: ActionContext): (typeof priorMessages)['vi'] {
  return priorMessages[store.current().language];
}
