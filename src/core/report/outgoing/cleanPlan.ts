import { formatRecord } from '../../signoff/recordText';
import { traceOf } from '../../signoff/verify';
import { parseCell } from '../../base/address';
import type { SheetBlock } from '../../base/SheetBlock';
import { columnsOfAppendix, columnsOfForm } from '../../layout/sheetColumns';
import type { SheetColumns } from '../../layout/sheetColumns';
import { ruleSheetColumns } from '../../layout/ruleSheetStyles';
import type { CleanPlan, CleanSheet } from '../../port/CleanPlan';
import type { SheetInfo } from '../../port/Workbook';
import type { ReportRecord } from '../../signoff/record';
import type { FormOnSheet, Report } from '../content/readReport';

export interface CleanPlanOptions {
  /** The check column of each form and the rule sheet go along. */
  readonly hasChecks: boolean;
  /** What the copy carries for the report, see `cleanRecord`. */
  readonly record: ReportRecord;
}

/**
 * What a clean copy of a report keeps: its forms as they are printed and, if wanted, its checks. Formulas of the forms
 * stay; of a person's own formulas the results stay, because they may reach sheets that are left out.
 */
export function cleanPlan(
  report: Report,
  sheets: readonly SheetInfo[],
  { hasChecks, record }: CleanPlanOptions,
): CleanPlan {
  const { forms, tasks } = report;
  const planned = new Map<string, CleanSheet>();
  for (const form of forms.values()) planned.set(form.tab, cleanForm(form, hasChecks));
  if (tasks) planned.set(tasks.tab, cleanTable(tasks, columnsOfAppendix(report.sheets.edition.appendix, tasks.sheet), new Set(), hasChecks)); // prettier-ignore
  if (hasChecks) for (const tab of report.sheets.ruleSheets) planned.set(tab, cleanRuleSheet(tab));
  return {
    sheets: sheets.flatMap(({ tab }) => planned.get(tab) ?? []),
    record: {
      text: formatRecord({ version: 2, reports: [record] }),
      trace: record.signoff ? traceOf(record.signoff) : '',
    },
  };
}

function cleanForm({ tab, sheet, scanned }: FormOnSheet, hasChecks: boolean): CleanSheet {
  const own = [...scanned.rows.values()].filter(({ isOwnFormula }) => isOwnFormula).map(({ figureAt }) => figureAt);
  return cleanTable({ tab, sheet }, columnsOfForm(sheet), new Set(own), hasChecks);
}

/** A sheet whose `formulas`, cells such as `D14`, are the form's own. */
function cleanTable(
  { tab }: { readonly tab: string; readonly sheet: SheetBlock },
  { last, check }: SheetColumns,
  formulas: ReadonlySet<string>,
  hasChecks: boolean,
): CleanSheet {
  const isCheck = (column: number): boolean => hasChecks && column === check && column > last;
  const kept = new Set([...formulas].map((at) => placeOf(parseCell(at)?.row ?? 0, parseCell(at)?.column ?? 0)));
  return {
    tab,
    columns: { has: (column) => column <= last || isCheck(column) },
    formulaAt: (row, column) => (isCheck(column) ? 'ifInside' : kept.has(placeOf(row, column)) ? 'kept' : 'result'),
    hasMarks: hasChecks,
  };
}

function cleanRuleSheet(tab: string): CleanSheet {
  const last = Object.keys(ruleSheetColumns).length;
  return { tab, columns: { has: (column) => column <= last }, formulaAt: () => 'ifInside', hasMarks: true };
}

function placeOf(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}
