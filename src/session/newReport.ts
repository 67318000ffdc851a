import type { Edition, Rule } from '../catalogue';
import { appendixPlan, checkPlan, formPlan } from '../layout';
import type { FigureContent, ReportHead, TaskRow } from '../layout';
import type { SheetPlan } from '../layout/SheetPlan';
import { sheetWords } from '../messages';
import { formatPeriod } from '../period';
import type { Period } from '../period';
import type { Workbook } from '../workbook/Workbook';
import { FreeTabs } from './freeTabs';

/** A report to be put into a workbook. */
export interface NewReport {
  readonly edition: Edition;
  readonly period: Period;
  readonly unit: string;
  /** Ids of the forms wanted; the appendix is one of them. */
  readonly forms: readonly string[];
  readonly content: FigureContent & { readonly tasks: readonly TaskRow[] };
  /** The number and date of the covering report, which are often known only at the end. */
  readonly report?: ReportHead['report'];
}

/** Inserts the forms of a report behind the sheets that are there, under free tabs. */
export async function insertReport(
  workbook: Workbook,
  report: NewReport,
  sentence: (rule: Rule) => string,
): Promise<void> {
  const taken = (await workbook.sheets()).map(({ tab }) => tab);
  await workbook.insert(plansOf(report, taken, sentence));
}

/** The tabs that a report takes: each form's by its id, the sheet of all rules beside two forms or more, all in order. */
export interface ReportTabs {
  readonly byForm: ReadonlyMap<string, string>;
  readonly check: string | null;
  readonly all: readonly string[];
}

/** Chooses tabs that are free. */
export function tabsOf({ edition, period, forms }: NewReport, taken: readonly string[]): ReportTabs {
  const free = new FreeTabs(taken, formatPeriod(period));
  const wanted = [...edition.forms, edition.appendix].filter(({ id }) => forms.includes(id));
  const byForm = new Map(wanted.map((form) => [form.id, free.take(form.tab)]));
  const check = byForm.size > 1 ? free.take(edition.checkTab) : null;
  return { byForm, check, all: [...byForm.values(), ...(check === null ? [] : [check])] };
}

/** The sheets of a report in print order; the sheet of all rules stands last. */
export function plansOf(
  report: NewReport,
  taken: readonly string[],
  sentence: (rule: Rule) => string,
): readonly SheetPlan[] {
  const { edition, period, unit, content, report: covering } = report;
  const text = formatPeriod(period);
  const head: ReportHead = {
    edition,
    period: { ...period, text },
    unit,
    words: sheetWords,
    ...(covering && { report: covering }),
  };
  const { byForm, check } = tabsOf(report, taken);
  const plans = edition.forms.flatMap((form) => {
    const tab = byForm.get(form.id);
    return tab === undefined ? [] : [formPlan(form, head, tab, content)];
  });
  const appendixTab = byForm.get(edition.appendix.id);
  if (appendixTab !== undefined) plans.push(appendixPlan(head, appendixTab, content.tasks));
  if (check !== null) plans.push(checkPlan(head, check, byForm, sentence));
  return plans;
}

/** Forms to be filled in. */
export const blankContent: NewReport['content'] = {
  figure: () => undefined,
  overFormula: () => false,
  note: () => undefined,
  tasks: [],
};
