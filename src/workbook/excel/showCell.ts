import type { SelectedCell } from '../../core/port/OpenWorkbook';
import { WorkbookError } from '../../core/port/WorkbookError';
import { firstCell } from './subscribe/toWorkbookChange';
import { hostCodeOf, toPortError } from './host/toPortError';
import { runRead, runReadAtOnce, runWrite } from './host/run';

/**
 * Shows a cell in one sync, and once more where Excel has not followed to another sheet; if Excel refuses, one more reads
 * the reason.
 * https://github.com/OfficeDev/office-js/issues/5118
 */
export async function showCell(id: string, cell: string): Promise<void> {
  try {
    if (!(await isShown(id, cell))) await isShown(id, cell);
  } catch (cause) {
    if (hostCodeOf(cause) !== undefined)
      await runRead(async (context) => {
        const sheet = queueVisibility(context, id);
        await context.sync();
        requireVisible(sheet, id);
      });
    throw toPortError(cause);
  }
}

/** Returns whether Excel says that the sheet is in front. */
async function isShown(id: string, cell: string): Promise<boolean> {
  return runWrite(async (context) => {
    const sheet = queueVisibility(context, id);
    sheet.activate();
    sheet.getRange(cell).untrack().select();
    const front = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    requireVisible(sheet, id);
    return front.id === id;
  });
}

/**
 * The first cell of the selection; null if Excel says that no single block of cells is selected.
 * https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)
 */
export async function selectedCell(): Promise<SelectedCell | null> {
  try {
    return await runReadAtOnce(async (context) => {
      const range = context.workbook.getSelectedRange().untrack().load('address');
      const sheet = range.worksheet.load('id');
      await context.sync();
      const cell = firstCell(range.address);
      return cell === undefined ? null : { sheet: sheet.id, cell };
    });
  } catch (error) {
    const cause = error instanceof WorkbookError ? error.cause : undefined;
    if (noCells.includes(hostCodeOf(cause) ?? '')) return null;
    throw error;
  }
}

const noCells: readonly string[] = ['InvalidSelection', 'InvalidReference', 'ItemNotFound', 'UnsupportedOperation'];

function queueVisibility(context: Excel.RequestContext, id: string): Excel.Worksheet {
  return context.workbook.worksheets.getItemOrNullObject(id).load('name,visibility');
}

function requireVisible(sheet: Excel.Worksheet, id: string): void {
  if (sheet.isNullObject) throw new WorkbookError({ code: 'noSuchTab', sheet: id });
  if (sheet.visibility !== 'Visible') throw new WorkbookError({ code: 'hidden', sheet: sheet.name });
}
