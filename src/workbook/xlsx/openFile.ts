import type { ReadableWorkbook } from '../../core/port/Workbook';
import { CellBudget } from './cells/CellBudget';
import { openPackage, read, requireTab, sheetInfos } from './openPackage';
import { storedRecord } from './package/recordParts';

/**
 * Opens a file as FileWorkbook does, for whoever changes nothing: the library for changing files, some hundred times
 * as large, is then no part of what a browser is served. Rejects with a WorkbookError whatever the bytes are.
 */
export function openFile(bytes: Uint8Array): Promise<ReadableWorkbook> {
  return read(() => {
    const { stored, tabs, names, custom } = openPackage(bytes);
    return {
      sheets: () => Promise.resolve(sheetInfos(tabs, names)),
      readUsed: (wanted) =>
        read(() => {
          const budget = new CellBudget();
          return wanted.map((name) => stored.block(requireTab(tabs, name).tab, budget));
        }),
      readRecord: () => read(() => storedRecord(custom)),
    };
  });
}
