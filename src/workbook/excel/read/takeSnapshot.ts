import type { WorkbookSnapshot, OpenSheet, BlockRequest } from '../../../core/port/OpenWorkbook';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { queueArea } from './readArea';
import { queueUsed } from './readBlocks';
import { isBehind } from '../host/toPortError';
import { loadSheets, loadUnnamedSheets, openSheets, sheetsWithKnown } from './readSheets';
import type { KnownIdentities } from './readSheets';

/**
 * Reads the sheets in a first sync and the chosen blocks in a second, which is left out if there are none. Sheets are
 * found again by their ids because somebody may rename one in between. Where Excel refuses the names of sheets, as it does
 * on a Mac while another workbook is in front, the identities that were read before serve.
 * https://github.com/OfficeDev/office-js/issues/6365
 */
export async function takeSnapshot(
  context: Excel.RequestContext,
  choose: (sheets: readonly OpenSheet[]) => readonly BlockRequest[],
  known: KnownIdentities = new Map(),
): Promise<WorkbookSnapshot> {
  const workbook = context.workbook.load('readOnly');
  const structure = workbook.protection.load('protected');
  const sheets = await listSheets(context, known);
  const queued = choose(sheets).map(({ tab, area }) => {
    const wanted = sheets.find((item) => item.tab.toLowerCase() === tab.toLowerCase());
    if (!wanted) throw new WorkbookError({ code: 'noSuchTab', sheet: tab });
    const sheet = workbook.worksheets.getItemOrNullObject(wanted.id).load('id');
    return { tab: wanted.tab, sheet, block: area === null ? queueUsed(sheet) : queueArea(sheet, area) };
  });
  if (queued.length > 0) await context.sync();
  const blocks = queued.map(({ tab, sheet, block }) => {
    if (sheet.isNullObject) throw new WorkbookError({ code: 'noSuchTab', sheet: tab });
    return block(tab);
  });
  return { sheets, blocks, isReadOnly: workbook.readOnly, isStructureProtected: structure.protected };
}

async function listSheets(context: Excel.RequestContext, known: KnownIdentities): Promise<readonly OpenSheet[]> {
  const listed = loadSheets(context);
  try {
    await context.sync();
    return openSheets(listed);
  } catch (cause) {
    if (!isBehind(cause)) throw cause;
    context.workbook.load('readOnly');
    context.workbook.protection.load('protected');
    const unnamed = loadUnnamedSheets(context);
    await context.sync();
    const sheets = sheetsWithKnown(unnamed, known);
    if (!sheets) throw cause;
    return sheets;
  }
}
