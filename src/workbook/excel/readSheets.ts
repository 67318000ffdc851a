import { identityName } from '../../layout/identity';
import type { SheetInfo } from '../Workbook';
import { constantText } from './identityConstant';

/** Queues what `sheetInfos` needs; one sync is between the two. */
export function loadSheets({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  return workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula',
  );
}

export function sheetInfos(sheets: Excel.WorksheetCollection): readonly SheetInfo[] {
  return sheets.items.map((sheet) => ({
    tab: sheet.name,
    identity: identityOf(sheet),
    visible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
  }));
}

/** The text of the sheet's own name `_bm`, once loaded; null where there is none. */
export function identityOf({ names }: Excel.Worksheet): string | null {
  const name = names.items.find((item) => item.name.toLowerCase() === identityName);
  return name ? constantText(String(name.formula)) : null;
}
