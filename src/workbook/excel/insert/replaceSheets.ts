import type { SheetPlan } from '../../../core/layout/SheetPlan';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { queueInsert } from './insertSheets';
import type { Addition } from './insertSheets';

/** A sheet that is to be deleted. */
export interface ReplacedSheet {
  readonly id: string;
  readonly tab: string;
  /** The tab that it has until it is deleted, if the new sheet takes its own. */
  readonly temporaryTab: string | null;
  /** Excel refuses to delete a very hidden sheet. */
  readonly isVeryHidden: boolean;
  readonly isActive: boolean;
  readonly position: number;
}

export interface BeforeReplace {
  /** Ids of all sheets. */
  readonly ids: ReadonlySet<string>;
  /** In the order of their tabs. */
  readonly replaced: readonly ReplacedSheet[];
}

/** One sync. */
export async function readBeforeReplace(
  context: Excel.RequestContext,
  plan: SheetPlan,
  tabs: readonly string[],
): Promise<BeforeReplace> {
  const workbook = context.workbook.load('readOnly');
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility,items/position');
  const active = workbook.worksheets.getActiveWorksheet().load('id');
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError({ code: 'readOnly' });
  if (protection.protected) throw new WorkbookError({ code: 'protected' });
  const wanted = plan.tab.toLowerCase();
  const going = new Set(tabs.map((tab) => tab.toLowerCase()));
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  if (taken.has(wanted) && !going.has(wanted)) throw new WorkbookError({ code: 'tabTaken', sheet: plan.tab });
  const replaced = sheets.items
    .filter(({ name }) => going.has(name.toLowerCase()))
    .map(({ id, name, visibility, position }) => ({
      id,
      tab: name,
      temporaryTab: name.toLowerCase() === wanted ? freeTab(name, taken) : null,
      isVeryHidden: visibility === 'VeryHidden',
      isActive: id === active.id,
      position,
    }));
  return { ids: new Set(sheets.items.map(({ id }) => id)), replaced };
}

/**
 * Queues the new sheet at the position of the first of the others, which are deleted last, so that a failure before
 * deletes nothing and there is always a visible sheet, as Excel demands. A sheet whose tab the new one takes is renamed
 * first, so that formulas and links find the tab that they name.
 */
export function queueReplace(
  context: Excel.RequestContext,
  plan: SheetPlan,
  { ids, replaced }: BeforeReplace,
): Addition {
  const { worksheets } = context.workbook;
  const old = replaced.map((item) => ({ ...item, sheet: worksheets.getItemOrNullObject(item.id) }));
  for (const { sheet, temporaryTab } of old) if (temporaryTab !== null) sheet.name = temporaryTab;
  const { addition, fill } = queueInsert(context, [plan], ids);
  fill(0, 1);
  const added = worksheets.getItem(plan.tab);
  const [first] = old;
  if (first) added.position = first.position;
  if (old.some(({ isActive }) => isActive)) added.activate();
  for (const { sheet, isVeryHidden } of old) {
    if (isVeryHidden) sheet.visibility = 'Hidden';
    sheet.delete();
  }
  return addition;
}

const longestTab = 31;

/** `BM4 ~1`, or with the next number that no sheet has. */
function freeTab(tab: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = ` ~${number}`;
    const free = tab.slice(0, longestTab - suffix.length) + suffix;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
