import { formOf } from '../../../core/catalogue';
import type { Form } from '../../../core/catalogue';
import { comparisonColumns, hasComparison, withoutComparison } from '../../../core/layout/comparisonColumns';
import type { ComparedPeriod } from '../../../core/layout/comparisonColumns';
import { comparisonPlan } from '../../../core/layout/comparisonPlan';
import { quoteTab } from '../../../core/base/address';
import { comparisonSheet } from '../../../core/layout/identity';
import { comparison as sheetWords } from '../../../core/presentation/messages/vi/comparison';
import { priorMessages } from '../../../core/presentation/messages/prior';
import { comparePeriods, periodBefore, yearBefore } from '../../../core/period';
import type { Period } from '../../../core/period';
import type { OpenWorkbook } from '../../../core/port/OpenWorkbook';
import { accompanyingTabs } from '../../../core/report/sheets/accompanyingTabs';
import type { ActionRunner } from '../state/ActionRunner';
import type { PaneStore } from '../state/PaneStore';
import type { LiveCheck } from '../live/LiveCheck';
import type { PriorPeriod } from '../../../core/report/priorPeriods/PriorPeriod';
import { FreeTabs } from '../../../core/report/sheets/FreeTabs';
import { headOf } from '../../../core/presentation/quickFixes/headOf';
import type { FormOnSheet, Report } from '../../../core/report/content/readReport';
import { messages } from '../../../core/presentation/messages';

/** Lays a report beside earlier ones: columns beside its forms, and a sheet of its own. */
export class Comparing {
  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly watching: LiveCheck,
    private readonly store: PaneStore,
    private readonly acting: ActionRunner,
  ) {}

  /** Whether any form has columns of ours. */
  hasColumns(): boolean {
    const reading = this.watching.reading();
    return reading ? [...reading.forms.values()].some(({ sheet }) => hasComparison(sheet)) : false;
  }

  /** Columns with the figures of one period beside every form; what stands there of others is told and kept. */
  async addColumns(code: string): Promise<void> {
    await this.acting.run('mending', async () => {
      await this.watching.readUntilQuiet();
      const reading = this.watching.reading();
      const earlier = this.watching.assessment()?.priors.find((one) => one.code === code);
      if (!reading || !earlier) return this.acting.report(this.words.noneAtHand, { isPartial: true });
      const { kind, year } = earlier.period;
      const period = this.store.words.places.period(kind, year);
      const compared = asCompared(earlier);
      const problems: string[] = [];
      await this.each(
        reading,
        async (form, { tab, sheet, scanned }) => {
          const offer = comparisonColumns(form, tab, sheet, scanned, compared, sheetWords);
          if (offer && 'plan' in offer) {
            await this.workbook.restore(offer.plan);
            return true;
          }
          const { language } = this.store.current();
          problems.push(offer ? this.words.taken(`${tab}!${offer.taken}`) : this.words.moved(form.label[language]));
          return false;
        },
        (forms) => {
          const done = forms === '' ? [] : [this.words.columnsDone(forms, period)];
          this.acting.report([...done, ...problems].join(' '), { isPartial: problems.length > 0 });
        },
      );
    });
  }

  async removeColumns(): Promise<void> {
    await this.acting.run('mending', async () => {
      await this.watching.readUntilQuiet();
      const reading = this.watching.reading();
      if (!reading) return;
      await this.each(
        reading,
        async (form, { tab, sheet, scanned }) => {
          const plan = withoutComparison(form, tab, sheet, scanned);
          if (plan) await this.workbook.restore(plan);
          return plan !== undefined;
        },
        (forms) => this.acting.report(this.words.columnsGone(forms)),
      );
    });
  }

  /** The sheet of this report beside the last and the one a year ago, in the place of an earlier such sheet. */
  async makeSheet(): Promise<void> {
    await this.acting.run('inserting', async () => {
      await this.watching.readUntilQuiet();
      const reading = this.watching.reading();
      if (!reading) return;
      const { set } = reading;
      const earlier = this.watching.assessment()?.priors ?? [];
      if (earlier.length === 0) return this.acting.report(this.words.noneAtHand, { isPartial: true });
      const old = accompanyingTabs(this.watching.sheets, comparisonSheet, set);
      const others = this.watching.sheets.map(({ tab }) => tab).filter((tab) => !old.includes(tab));
      const tab = new FreeTabs(others, set.periodCode).take(priorMessages.vi.comparison.tab);
      const content = {
        current: { label: labelOf(set.period), figureAt: (key: string) => figureAt(reading, key) },
        previous: comparedOf(earlier, periodBefore(set.period)),
        yearAgo: comparedOf(earlier, yearBefore(set.period)),
        others: [...earlier].reverse().map(asCompared),
      };
      await this.workbook.replace(comparisonPlan(headOf(set), tab, content, sheetWords), old);
      this.acting.report(this.words.sheetDone(tab));
      await this.watching.readAll();
      const made = this.watching.sheets.find((sheet) => sheet.tab === tab);
      // There it is, whether or not Excel can show it.
      if (made) await this.workbook.show(made.id, 'A1').catch(() => undefined);
    });
  }

  private get words(): (typeof priorMessages)['vi']['comparison'] {
    return priorMessages[this.store.current().language].comparison;
  }

  /** Form by form; `tell` names those that were done, after a failure halfway as well. */
  private async each(
    { set, forms }: Report,
    change: (form: Form, found: FormOnSheet) => Promise<boolean>,
    tell: (forms: string) => void,
  ): Promise<void> {
    const done: string[] = [];
    try {
      for (const form of set.edition.forms) {
        const found = forms.get(form.id);
        if (found && (await change(form, found))) done.push(found.tab);
      }
    } finally {
      tell(done.join(', '));
      await this.watching.readAll();
    }
  }
}

function asCompared({ period, figure }: PriorPeriod): ComparedPeriod {
  return { label: labelOf(period), figure };
}

/** Sheets are Vietnamese. */
function labelOf({ kind, year }: Period): string {
  return messages.vi.places.periodShort(kind, year);
}

function comparedOf(earlier: readonly PriorPeriod[], period: Period): ComparedPeriod | null {
  const found = earlier.find((one) => comparePeriods(one.period, period) === 0);
  return found ? asCompared(found) : null;
}

function figureAt({ forms }: Report, key: string): string | undefined {
  const form = forms.get(formOf(key));
  const row = form?.scanned.rows.get(key);
  return form && row ? `${quoteTab(form.tab)}!${row.figureAt}` : undefined;
}
