import type { Assessment } from '../../../core/report/assessment/Assessment';
import type { Report } from '../../../core/report/content/readReport';
import { reportKeyOf } from '../../../core/report/sheets/ReportSheets';
import type { PaneState } from './PaneState';
import type { PaneStore } from './PaneStore';

/** The reports of the workbook, in the order of their sheets. */
export function reportsOf({ assessments }: Pick<PaneState, 'assessments'>): readonly Report[] {
  return assessments.map(({ report }) => report);
}

/** The report with a key; undefined where it is not in the workbook. */
export function reportWithKey({ assessments }: Pick<PaneState, 'assessments'>, key: string): Report | undefined {
  return assessments.find(({ report }) => reportKeyOf(report.sheets) === key)?.report;
}

/** The report that the pane shows with all that is said of it: the chosen one, else the last of the workbook. */
export function currentAssessment({
  assessments,
  chosen,
}: Pick<PaneState, 'assessments' | 'chosen'>): Assessment | undefined {
  return assessments.find(({ report }) => reportKeyOf(report.sheets) === chosen) ?? assessments.at(-1);
}

/** The report that the pane shows. */
export function currentReport(state: Pick<PaneState, 'assessments' | 'chosen'>): Report | undefined {
  return currentAssessment(state)?.report;
}

/** Shows another report of the workbook. */
export function chooseReport(store: PaneStore, key: string): void {
  store.put({ chosen: key, verdict: null });
}

/** From now on the blanks of all reports at hand are findings: somebody asked whether they are complete. */
export function demandComplete(store: PaneStore): void {
  const { assessments, checked } = store.current();
  store.put({ checked: new Set([...checked, ...assessments.map(({ report }) => reportKeyOf(report.sheets))]) });
}
