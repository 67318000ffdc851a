import { countsWithinPeriod, formOf } from '../../../core/catalogue';
import type { Edition, Form, Row, ThirdQuarter } from '../../../core/catalogue';
import { formatPlace } from '../../../core/base/address';
import { comparisonColumns, withoutComparison } from '../../../core/layout/comparisonColumns';
import type { ComparedPeriod } from '../../../core/layout/comparisonColumns';
import { comparisonPlan } from '../../../core/layout/comparisonPlan';
import { comparisonSheetId } from '../../../core/layout/identity';
import { comparePeriods, formatPeriod, periodBefore, yearBefore } from '../../../core/period';
import type { Period } from '../../../core/period';
import { messages } from '../../../core/presentation/messages';
import { priorMessages } from '../../../core/presentation/messages/prior';
import { comparison as sheetWords } from '../../../core/presentation/messages/vi/comparison';
import { headOf } from '../../../core/presentation/quickFixes/headOf';
import { accompanyingTabs } from '../../../core/report/sheets/accompanyingTabs';
import { FreeTabs } from '../../../core/report/sheets/FreeTabs';
import { isLikePeriod } from '../../../core/report/priorPeriods/isLikePeriod';
import { thirdQuarterOf } from '../../../core/report/priorPeriods/thirdQuarterOf';
import type { PriorPeriod } from '../../../core/report/priorPeriods/PriorPeriod';
import type { FormOnSheet, Report } from '../../../core/report/content/readReport';
import type { ActionContext } from '../state/ActionContext';
import { currentAssessment, currentReport } from '../state/reports';
import { selectWords } from '../selectors/words';

/** Puts columns with the figures of a prior period beside every form; cells of the user's own there are kept. */
export async function addComparisonColumns(context: ActionContext, code: string): Promise<void> {
  const { workbook, store, runner, live } = context;
  await runner.run('writing', async () => {
    await live.readUntilQuiet();
    const current = currentAssessment(store.current());
    const report = current?.report;
    const prior = current?.priors.find((other) => other.code === code);
    const { noneAtHand, taken, moved, columnsDone } = words(context);
    if (!report || !prior) return runner.report(noneAtHand, { isPartial: true });
    const { kind, year } = prior.period;
    const period = selectWords(store.current()).places.period(kind, year);
    const compared = asCompared(prior, context, report);
    const rules = { words: sheetWords, isOfPeriod: isOfPeriodIn(report.sheets.edition) };
    const problems: string[] = [];
    await changeForms(
      context,
      report,
      async (form, { tab, sheet, scanned }) => {
        const offer = comparisonColumns(form, tab, sheet, scanned, compared, rules);
        if (offer && 'plan' in offer) {
          await workbook.restore(offer.plan);
          return true;
        }
        const { language } = store.current();
        problems.push(offer ? taken(`${tab}!${offer.taken}`) : moved(form.label[language]));
        return false;
      },
      (forms) => {
        const done = forms === '' ? [] : [columnsDone(forms, period)];
        runner.report([...done, ...problems].join(' '), { isPartial: problems.length > 0 });
      },
    );
  });
}

/** Takes the columns of comparison away from every form. */
export async function removeComparisonColumns(context: ActionContext): Promise<void> {
  const { workbook, store, runner, live } = context;
  await runner.run('writing', async () => {
    await live.readUntilQuiet();
    const report = currentReport(store.current());
    if (!report) return;
    await changeForms(
      context,
      report,
      async (form, { tab, sheet, scanned }) => {
        const plan = withoutComparison(form, tab, sheet, scanned);
        if (plan) await workbook.restore(plan);
        return plan !== undefined;
      },
      (forms) => runner.report(words(context).columnsGone(forms)),
    );
  });
}

/** Makes the sheet of this report beside the last and the one a year ago, in the place of an earlier such sheet. */
export async function makeComparisonSheet(context: ActionContext): Promise<void> {
  const { workbook, store, runner, live } = context;
  await runner.run('inserting', async () => {
    await live.readUntilQuiet();
    const state = store.current();
    const current = currentAssessment(state);
    if (!current) return;
    const { report, priors: earlier } = current;
    const { sheets } = report;
    const { noneAtHand, sheetDone } = words(context);
    if (earlier.length === 0) return runner.report(noneAtHand, { isPartial: true });
    const old = accompanyingTabs(state.sheets, comparisonSheetId, sheets);
    const others = state.sheets.map(({ tab }) => tab).filter((tab) => !old.includes(tab));
    const tab = new FreeTabs(others, sheets.periodCode).take(priorMessages.vi.comparison.tab);
    const compared = (prior: PriorPeriod): ComparedPeriod => asCompared(prior, context, report);
    const content = {
      current: { label: labelOf(sheets.period), figureAt: (key: string) => figureAt(report, key) },
      previous: comparedOf(earlier, periodBefore(sheets.period), compared),
      yearAgo: comparedOf(earlier, yearBefore(sheets.period), compared),
      others: [...earlier].reverse().map(compared),
      isOfPeriod: isOfPeriodIn(sheets.edition),
    };
    const leftOut = await workbook.replace(comparisonPlan(headOf(sheets), tab, content, sheetWords), old);
    runner.report(sheetDone(tab), { leftOut });
    await live.readAll();
    const made = store.current().sheets.find((sheet) => sheet.tab === tab);
    // The sheet is there, whether or not Excel can show it.
    if (made) await workbook.show(made.id, 'A1').catch(() => undefined);
  });
}

/** Changes form by form; `onEnd` gets the tabs that were changed, after a failure halfway as well. */
async function changeForms(
  { live, runner }: ActionContext,
  { sheets, forms }: Report,
  change: (form: Form, found: FormOnSheet) => Promise<boolean>,
  onEnd: (forms: string) => void,
): Promise<void> {
  const done: string[] = [];
  try {
    const present = sheets.edition.forms.filter(({ id }) => forms.has(id));
    for (const [index, form] of present.entries()) {
      runner.progress({ kind: 'changed', done: index, of: present.length });
      const found = forms.get(form.id);
      if (found && (await change(form, found))) done.push(found.tab);
    }
  } finally {
    onEnd(done.join(', '));
    await live.readAll();
  }
}

function words({ store }: ActionContext): (typeof priorMessages)['vi']['comparison'] {
  return priorMessages[store.current().language].comparison;
}

function asCompared({ period, figure }: PriorPeriod, { store }: ActionContext, { sheets }: Report): ComparedPeriod {
  const { record } = store.current().metadata;
  const holds = (one: Period): ThirdQuarter | undefined =>
    thirdQuarterOf({ unit: sheets.unit, period: one, periodCode: formatPeriod(one) }, record);
  return { label: labelOf(period), isLike: isLikePeriod(sheets.period, period, holds), figure };
}

function isOfPeriodIn(edition: Edition): (row: Row) => boolean {
  return (row) => countsWithinPeriod(row, edition);
}

/** Sheets are Vietnamese. */
function labelOf({ kind, year }: Period): string {
  return messages.vi.places.periodShort(kind, year);
}

function comparedOf(
  earlier: readonly PriorPeriod[],
  period: Period,
  compared: (prior: PriorPeriod) => ComparedPeriod,
): ComparedPeriod | null {
  const found = earlier.find((prior) => comparePeriods(prior.period, period) === 0);
  return found ? compared(found) : null;
}

function figureAt({ forms }: Report, key: string): string | undefined {
  const form = forms.get(formOf(key));
  const row = form?.scanned.rows.get(key);
  return form && row ? formatPlace({ tab: form.tab, cell: row.figureAt }) : undefined;
}
