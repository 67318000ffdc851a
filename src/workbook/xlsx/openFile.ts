import type { ReadableWorkbook } from '../../core/port/Workbook';
import { CellBudget } from './cells/CellBudget';
import { openPackage, attempt, requireTab, sheetInfos } from './openPackage';
import { storedRecord } from './package/recordParts';

/**
 * Opens a file for reading only. Unlike FileWorkbook it does not import the library, which is some hundred times as
 * large, so that the library is no part of the pane. Rejects with a WorkbookError if the bytes are no workbook.
 */
export function openFile(bytes: Uint8Array): Promise<ReadableWorkbook> {
  return attempt(() => {
    const { stored, tabs, names, custom } = openPackage(bytes);
    return {
      sheets: () => Promise.resolve(sheetInfos(tabs, names)),
      readUsed: (wanted) =>
        attempt(() => {
          const budget = new CellBudget();
          return wanted.map((name) => stored.block(requireTab(tabs, name).tab, budget));
        }),
      readRecord: () => attempt(() => storedRecord(custom)),
    };
  });
}
