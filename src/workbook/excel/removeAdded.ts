import type { Addition } from './insertSheets';
import { identityOf, loadSheets } from './readSheets';

/**
 * Takes the sheets of a broken insert away again, in two syncs. Ours are those that Excel says it added, and new ones
 * under a planned tab with the planned identity: never a sheet that somebody else added meanwhile.
 */
export async function removeAdded(context: Excel.RequestContext, { plans, before, added }: Addition): Promise<void> {
  const sheets = loadSheets(context);
  await context.sync();
  const identities = new Map(plans.map(({ tab, identity }) => [tab.toLowerCase(), identity]));
  const told = added();
  const ours = sheets.items.filter((sheet) => {
    if (before.has(sheet.id)) return false;
    return told.has(sheet.id) || identityOf(sheet) === identities.get(sheet.name.toLowerCase());
  });
  if (ours.length === 0) return;
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const sheet of ours) sheet.delete();
  await context.sync();
}
