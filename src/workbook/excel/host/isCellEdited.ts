import { hostCodeOf } from './toPortError';

/**
 * Asks Excel with a request that does not wait for the end of typing: only Excel knows whether a cell is being edited, and
 * it says so by refusing. Any other failure says nothing.
 * https://learn.microsoft.com/javascript/api/excel/excel.runoptions
 */
export async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
    });
    return false;
  } catch (cause) {
    return hostCodeOf(cause) === 'InvalidOperationInCellEditMode';
  }
}
