import type { Addition } from './insertSheets';
import { isAdded } from './removeAdded';
import { loadSheets } from '../read/readSheets';
import type { ReplacedSheet } from './replaceSheets';
import { runRead } from '../host/run';

export interface Settlement {
  /** True if the new sheet has replaced the others after all. */
  readonly isDone: boolean;
  readonly left: readonly string[];
}

/**
 * Completes or undoes a failed replacement, in two syncs. Sheets are deleted last: if one is gone and the new one is
 * complete, the others are deleted as well; otherwise the new one is deleted and the others are restored.
 */
export async function settleReplacement(addition: Addition, replaced: readonly ReplacedSheet[]): Promise<Settlement> {
  let left: readonly string[] = [
    ...addition.plans.map(({ tab }) => tab),
    ...replaced.flatMap(({ temporaryTab }) => (temporaryTab === null ? [] : [temporaryTab])),
  ];
  try {
    return await runRead(async (context) => {
      const sheets = loadSheets(context);
      await context.sync();
      const added = sheets.items.filter((sheet) => isAdded(sheet, addition));
      const standing = replaced.flatMap((item) => {
        const sheet = sheets.items.find(({ id }) => id === item.id);
        return sheet ? [{ ...item, sheet }] : [];
      });
      // A new sheet is protected last.
      if (standing.length < replaced.length && added.some(({ protection }) => protection.protected)) {
        left = standing.map(({ sheet }) => sheet.name);
        remove(standing);
        if (standing.length > 0) await context.sync();
        return { isDone: true, left: [] };
      }
      left = [...added, ...standing.map(({ sheet }) => sheet).filter((sheet) => hasTemporaryTab(sheet, replaced))].map(
        ({ name }) => name,
      );
      undoReplacement(added, standing);
      await context.sync();
      return { isDone: false, left: [] };
    });
  } catch {
    return { isDone: false, left };
  }
}

interface RemainingSheet extends ReplacedSheet {
  readonly sheet: Excel.Worksheet;
}

function remove(standing: readonly RemainingSheet[]): void {
  for (const { sheet, isVeryHidden } of standing) {
    if (isVeryHidden) sheet.visibility = 'Hidden';
    sheet.delete();
  }
}

function undoReplacement(added: readonly Excel.Worksheet[], standing: readonly RemainingSheet[]): void {
  for (const { sheet, isActive } of standing) if (isActive && added.length > 0) sheet.activate();
  for (const sheet of added) sheet.delete();
  for (const { sheet, tab, isVeryHidden } of standing) {
    if (sheet.name !== tab) sheet.name = tab;
    if (isVeryHidden && sheet.visibility !== 'VeryHidden') sheet.visibility = 'VeryHidden';
  }
}

function hasTemporaryTab({ id, name }: Excel.Worksheet, replaced: readonly ReplacedSheet[]): boolean {
  return replaced.some((item) => item.id === id && item.temporaryTab === name);
}
