import { identityName } from '../../../core/layout/identity';
import type { OpenSheet } from '../../../core/port/OpenWorkbook';
import type { SheetInfo } from '../../../core/port/Workbook';
import { constantText } from '../entry/identityConstant';

/** Queues loading what `sheetInfos` needs; the caller syncs in between. */
export function loadSheets({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  return workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula',
  );
}

export function sheetInfos(sheets: Excel.WorksheetCollection): readonly SheetInfo[] {
  return sheets.items.map(sheetInfo);
}

/** The sheets with their ids, which stay the same while the workbook is open. */
export function openSheets(sheets: Excel.WorksheetCollection): readonly OpenSheet[] {
  return sheets.items.map((sheet) => ({ id: sheet.id, ...sheetInfo(sheet) }));
}

function sheetInfo(sheet: Excel.Worksheet): SheetInfo {
  return {
    tab: sheet.name,
    identity: identityOf(sheet),
    visible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
  };
}

/** The text of the sheet's own name `_bm`, once loaded; null if there is none. */
export function identityOf({ names }: Excel.Worksheet): string | null {
  const name = names.items.find((item) => item.name.toLowerCase() === identityName);
  return name ? constantText(String(name.formula)) : null;
}
