import type { PlanProtection } from '../../../core/layout/SheetPlan';

/** Excel allows nothing that is not named. */
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
