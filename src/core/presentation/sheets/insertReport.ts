import type { Rule } from '../../catalogue';
import { appendixPlan, ruleSheetPlan, formPlan } from '../../layout';
import type { ReportHead } from '../../layout';
import type { SheetPlan } from '../../layout/SheetPlan';
import { sheetWords } from '../messages';
import { formatPeriod } from '../../period';
import type { LeftOut, Workbook } from '../../port/Workbook';
import type { NewReport } from '../../report/sheets/NewReport';
import { tabsOf } from '../../report/sheets/reportTabs';

/**
 * Inserts the forms of a report behind the sheets that are there, under free tabs, which it gives beside what the host
 * refused of them; says how far it is.
 */
export async function insertReport(
  workbook: Workbook,
  report: NewReport,
  sentence: (rule: Rule) => string,
  onProgress?: (done: number, of: number) => void,
): Promise<{ readonly tabs: readonly string[]; readonly leftOut: readonly LeftOut[] }> {
  const taken = (await workbook.sheets()).map(({ tab }) => tab);
  const plans = plansOf(report, taken, sentence);
  onProgress?.(0, plans.length);
  const leftOut = await workbook.insert(plans, (done) => onProgress?.(done, plans.length));
  return { tabs: plans.map(({ tab }) => tab), leftOut };
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
  const hasStarting = edition.rows.some(({ key }) => content.carriedOver?.(key) !== undefined);
  if (check !== null) plans.push(ruleSheetPlan(head, check, byForm, sentence, hasStarting));
  return plans;
}
