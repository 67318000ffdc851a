import type { Addition } from './insertSheets';
import { identityOf, loadSheets } from './readSheets';
import type { Doomed } from './replace';
import { reading } from './run';

/**
 * Looks how far Excel came with a replacement that failed, in one sync. Where an old sheet is gone already, the others
 * follow; else the new one is taken away and the old ones are what they were: one sync more. Gives the tabs of what
 * stands there and should not, or that nothing was left to be done.
 */
export async function putBackReplaced(
  addition: Addition,
  doomed: readonly Doomed[],
): Promise<readonly string[] | 'done'> {
  let left: readonly string[] = [
    ...addition.plans.map(({ tab }) => tab),
    ...doomed.map(({ aside, tab }) => aside ?? tab),
  ];
  try {
    return await reading(async (context) => {
      const sheets = loadSheets(context);
      await context.sync();
      const fresh = freshOf(sheets.items, addition);
      const standing = doomed.filter(({ id }) => sheets.items.some((sheet) => sheet.id === id));
      const tabOf = (id: string): string => sheets.items.find((sheet) => sheet.id === id)?.name ?? '';
      left = [...fresh.map(({ name }) => name), ...standing.map(({ id }) => tabOf(id))];
      if (standing.length < doomed.length) {
        for (const { id } of standing) deleteSheet(context, id);
        if (standing.length > 0) await context.sync();
        return 'done';
      }
      for (const sheet of fresh) sheet.delete();
      for (const { id, tab, visibility } of doomed) {
        const sheet = context.workbook.worksheets.getItem(id);
        if (tabOf(id) !== tab) sheet.name = tab;
        if (visibility === 'VeryHidden') sheet.visibility = 'VeryHidden';
      }
      await context.sync();
      return [];
    });
  } catch {
    return left;
  }
}

function deleteSheet(context: Excel.RequestContext, id: string): void {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/** The sheets that Excel says it added, and new ones with the planned tab and identity: never somebody else's. */
function freshOf(sheets: readonly Excel.Worksheet[], { plans, before, added }: Addition): readonly Excel.Worksheet[] {
  const told = added();
  return sheets.filter(
    (sheet) =>
      !before.has(sheet.id) &&
      (told.has(sheet.id) ||
        plans.some(
          ({ tab, identity }) => tab.toLowerCase() === sheet.name.toLowerCase() && identity === identityOf(sheet),
        )),
  );
}
