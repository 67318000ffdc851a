import type { Addition } from './insertSheets';
import { isAdded } from './removeAdded';
import { loadSheets } from '../read/readSheets';
import type { ReplacedSheet } from './replaceSheets';
import { runRead } from '../host/run';

export interface Settled {
  /** The new sheet stands in the place of the others after all. */
  readonly isDone: boolean;
  readonly left: readonly string[];
}

/**
 * Looks how far Excel came with a replacement that failed, in one sync. Sheets are deleted last: where one is gone and
 * the new one complete, the others follow it; else the new one is taken away and the others are what they were. That
 * is one sync more.
 */
export async function settleReplaced(addition: Addition, replaced: readonly ReplacedSheet[]): Promise<Settled> {
  let left: readonly string[] = [
    ...addition.plans.map(({ tab }) => tab),
    ...replaced.flatMap(({ aside }) => (aside === null ? [] : [aside])),
  ];
  try {
    return await runRead(async (context) => {
      const sheets = loadSheets(context);
      await context.sync();
      const added = sheets.items.filter((sheet) => isAdded(sheet, addition));
      const standing = replaced.flatMap((one) => {
        const sheet = sheets.items.find(({ id }) => id === one.id);
        return sheet ? [{ ...one, sheet }] : [];
      });
      // Protection is what a new sheet gets last.
      if (standing.length < replaced.length && added.some(({ protection }) => protection.protected)) {
        left = standing.map(({ sheet }) => sheet.name);
        remove(standing);
        if (standing.length > 0) await context.sync();
        return { isDone: true, left: [] };
      }
      left = [...added, ...standing.map(({ sheet }) => sheet).filter((sheet) => isAside(sheet, replaced))].map(
        ({ name }) => name,
      );
      takeBack(added, standing);
      await context.sync();
      return { isDone: false, left: [] };
    });
  } catch {
    return { isDone: false, left };
  }
}

interface Standing extends ReplacedSheet {
  readonly sheet: Excel.Worksheet;
}

function remove(standing: readonly Standing[]): void {
  for (const { sheet, isVeryHidden } of standing) {
    if (isVeryHidden) sheet.visibility = 'Hidden';
    sheet.delete();
  }
}

function takeBack(added: readonly Excel.Worksheet[], standing: readonly Standing[]): void {
  for (const { sheet, isActive } of standing) if (isActive && added.length > 0) sheet.activate();
  for (const sheet of added) sheet.delete();
  for (const { sheet, tab, isVeryHidden } of standing) {
    if (sheet.name !== tab) sheet.name = tab;
    if (isVeryHidden && sheet.visibility !== 'VeryHidden') sheet.visibility = 'VeryHidden';
  }
}

function isAside({ id, name }: Excel.Worksheet, replaced: readonly ReplacedSheet[]): boolean {
  return replaced.some((one) => one.id === id && one.aside === name);
}
