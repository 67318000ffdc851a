import type { WorkbookSnapshot, OpenSheet, BlockRequest } from '../../../core/port/OpenWorkbook';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { queueArea } from './readArea';
import { queueUsed } from './readBlocks';
import { loadSheets, openSheets } from './readSheets';

/**
 * Reads the sheets in a first sync and the chosen blocks in a second, which is left out if there are none. Sheets are
 * found again by their ids because somebody may rename one in between.
 */
export async function takeSnapshot(
  context: Excel.RequestContext,
  choose: (sheets: readonly OpenSheet[]) => readonly BlockRequest[],
): Promise<WorkbookSnapshot> {
  const workbook = context.workbook.load('readOnly');
  const structure = workbook.protection.load('protected');
  const listed = loadSheets(context);
  await context.sync();
  const sheets = openSheets(listed);
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
