import type { Addition } from './insertSheets';
import { identityOf, loadSheets } from '../read/readSheets';

/**
 * Removes the sheets of a failed insertion in two syncs, but never a sheet that somebody else added meanwhile (see
 * `isAdded`). Returns the planned tabs of new sheets that are not recognised as added by us.
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

/** True if Excel returned the id of the sheet as added, or if it is new and has a planned tab and its identity. */
export function isAdded(sheet: Excel.Worksheet, { plans, before, added }: Addition): boolean {
  if (before.has(sheet.id)) return false;
  const isPlanned = ({ tab, identity }: Addition['plans'][number]): boolean =>
    tab.toLowerCase() === sheet.name.toLowerCase() && identity === identityOf(sheet);
  return added().has(sheet.id) || plans.some(isPlanned);
}
