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

/** The sheets of a report in print order; the sheet of all rules stands last and only beside two forms or more. */
export function plansOf(
  { edition, period, unit, forms, content, report }: NewReport,
  taken: readonly string[],
  sentence: (rule: Rule) => string,
): readonly SheetPlan[] {
  const code = formatPeriod(period);
  const words = sheetWords;
  const head: ReportHead = { edition, period: { ...period, text: code }, unit, words, ...(report && { report }) };
  const free = new FreeTabs(taken, code);
  const wanted = edition.forms.filter(({ id }) => forms.includes(id));
  const tabs = new Map(wanted.map((form) => [form.id, free.take(form.tab)]));
  if (forms.includes(edition.appendix.id)) tabs.set(edition.appendix.id, free.take(edition.appendix.tab));
  const plans = wanted.map((form) => formPlan(form, head, tabs.get(form.id) ?? form.tab, content));
  const appendixTab = tabs.get(edition.appendix.id);
  if (appendixTab !== undefined) plans.push(appendixPlan(head, appendixTab, content.tasks));
  if (tabs.size > 1) plans.push(checkPlan(head, free.take(edition.checkTab), tabs, sentence));
  return plans;
}
