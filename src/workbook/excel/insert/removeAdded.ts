import type { Addition } from './insertSheets';
import { identityOf, loadSheets } from '../read/readSheets';

/**
 * Takes the sheets of a broken insert away again, in two syncs. Ours are those that Excel says it added, and new ones
 * under a planned tab with the planned identity: never a sheet that somebody else added meanwhile. Gives the planned
 * tabs of new sheets that cannot be told to be ours.
 */
export async function removeAdded(context: Excel.RequestContext, addition: Addition): Promise<readonly string[]> {
  const sheets = loadSheets(context);
  await context.sync();
  const fresh = sheets.items.filter(({ id }) => !addition.before.has(id));
  const ours = fresh.filter((sheet) => isAdded(sheet, addition));
  if (ours.length > 0) {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const sheet of ours) sheet.delete();
    await context.sync();
  }
  const planned = new Set(addition.plans.map(({ tab }) => tab.toLowerCase()));
  return fresh.flatMap((sheet) => (!ours.includes(sheet) && planned.has(sheet.name.toLowerCase()) ? [sheet.name] : []));
}

/** A sheet that Excel says it added, or a new one under a planned tab with the planned identity. */
export function isAdded(sheet: Excel.Worksheet, { plans, before, added }: Addition): boolean {
  if (before.has(sheet.id)) return false;
  const isPlanned = ({ tab, identity }: Addition['plans'][number]): boolean =>
    tab.toLowerCase() === sheet.name.toLowerCase() && identity === identityOf(sheet);
  return added().has(sheet.id) || plans.some(isPlanned);
}
