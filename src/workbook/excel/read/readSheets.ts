import { identityName } from '../../../core/layout/identity';
import type { OpenSheet } from '../../../core/port/OpenWorkbook';
import type { SheetInfo } from '../../../core/port/Workbook';
import { constantText } from '../entry/identityConstant';

const members = 'items/id,items/name,items/visibility,items/protection/protected';
const nameMembers = 'items/names/items/name,items/names/items/scope,items/names/items/formula';

/** Queues loading what `sheetInfos` needs; the caller syncs in between. */
export function loadSheets({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  return workbook.worksheets.load(`${members},${nameMembers}`);
}

/** The identities of sheets by their ids, as they were read last. */
export type KnownIdentities = ReadonlyMap<string, string | null>;

/** Queues loading what `sheetsWithKnown` needs: all but the names. */
export function loadUnnamedSheets({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  return workbook.worksheets.load(members);
}

/** The sheets with identities that were read before; null if there is a sheet whose identity was not. */
export function sheetsWithKnown(
  sheets: Excel.WorksheetCollection,
  known: KnownIdentities,
): readonly OpenSheet[] | null {
  const found = sheets.items.map((sheet) => {
    const identity = known.get(sheet.id);
    return identity === undefined ? null : { id: sheet.id, ...sheetInfo(sheet, identity) };
  });
  return found.every((sheet) => sheet !== null) ? found : null;
}

export function sheetInfos(sheets: Excel.WorksheetCollection): readonly SheetInfo[] {
  return sheets.items.map((sheet) => sheetInfo(sheet));
}

/** The sheets with their ids, which stay the same while the workbook is open. */
export function openSheets(sheets: Excel.WorksheetCollection): readonly OpenSheet[] {
  return sheets.items.map((sheet) => ({ id: sheet.id, ...sheetInfo(sheet) }));
}

function sheetInfo(sheet: Excel.Worksheet, identity = identityOf(sheet)): SheetInfo {
  return {
    tab: sheet.name,
    identity,
    visible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
  };
}

/**
 * The text of the sheet's own name `_bm`, once loaded; null if there is none. Excel on the web has listed the names of
 * the workbook among those of a sheet, and may put the sheet before a name.
 * https://github.com/OfficeDev/office-js/issues/1011
 */
export function identityOf({ names }: Excel.Worksheet): string | null {
  const name = names.items.find(
    (item) =>
      item.scope === 'Worksheet' && item.name.slice(item.name.lastIndexOf('!') + 1).toLowerCase() === identityName,
  );
  return name ? constantText(String(name.formula)) : null;
}
