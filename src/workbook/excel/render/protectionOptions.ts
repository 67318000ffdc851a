import type { PlanProtection } from '../../../core/layout/SheetPlan';

/** The protection of a plan as Excel takes it; Excel forbids what is not named. */
export function protectionOptions({
  formatCells,
  formatColumns,
  formatRows,
  insertRows,
}: PlanProtection): Excel.WorksheetProtectionOptions {
  return {
    allowFormatCells: formatCells,
    allowFormatColumns: formatColumns,
    allowFormatRows: formatRows,
    allowInsertRows: insertRows,
  };
}
