import type { Addition } from './insertSheets';
import { identityOf, loadSheets } from './readSheets';

/**
 * Takes the sheets of a broken insert away again, in two syncs. Ours are those that Excel says it added, and new ones
 * under a planned tab with the planned identity: never a sheet that somebody else added meanwhile. Gives the planned
 * tabs of new sheets that cannot be told to be ours.
 */
export async function removeAdded(
  context: Excel.RequestContext,
  { plans, before, added }: Addition,
): Promise<readonly string[]> {
  const sheets = loadSheets(context);
  await context.sync();
  const identities = new Map(plans.map(({ tab, identity }) => [tab.toLowerCase(), identity]));
  const told = added();
  const fresh = sheets.items.filter(({ id }) => !before.has(id));
  const isOurs = (sheet: Excel.Worksheet): boolean =>
    told.has(sheet.id) || identityOf(sheet) === identities.get(sheet.name.toLowerCase());
  const ours = fresh.filter(isOurs);
  if (ours.length > 0) {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const sheet of ours) sheet.delete();
    await context.sync();
  }
  return fresh.flatMap((sheet) => (!isOurs(sheet) && identities.has(sheet.name.toLowerCase()) ? [sheet.name] : []));
}
