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
  /** The id of the sheet in front. */
  readonly active: string;
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
  return { ids: new Set(sheets.items.map(({ id }) => id)), active: active.id, replaced };
}

/**
 * Queues the new sheet with its contents, behind the last tab. A sheet whose tab it takes is renamed first, so that
 * formulas and links find the tab that they name.
 */
export function queueReplacement(
  context: Excel.RequestContext,
  plan: SheetPlan,
  { ids, replaced }: BeforeReplace,
): Addition {
  const { worksheets } = context.workbook;
  for (const { id, temporaryTab } of replaced)
    if (temporaryTab !== null) worksheets.getItemOrNullObject(id).name = temporaryTab;
  const { addition, fill } = queueInsert(context, [plan], ids);
  fill(0, 1);
  return addition;
}

/**
 * Queues what follows once the new sheet is protected: it goes to the position of the first of the others, and those are
 * deleted, so that a failure before deletes nothing and there is always a visible sheet, as Excel demands. What was in
 * front is in front again, or the new sheet in its place, as freezing panes may bring a sheet to the front.
 * https://github.com/OfficeDev/office-js/issues/3148
 */
export function queueDeletion(
  { workbook: { worksheets } }: Excel.RequestContext,
  added: string,
  { replaced, active }: BeforeReplace,
  isFrozen: boolean,
): void {
  const [first] = replaced;
  const sheet = worksheets.getItem(added);
  if (first) sheet.position = first.position;
  if (replaced.some(({ isActive }) => isActive)) sheet.activate();
  else if (isFrozen) worksheets.getItemOrNullObject(active).activate();
  for (const { id, isVeryHidden } of replaced) {
    const old = worksheets.getItemOrNullObject(id);
    if (isVeryHidden) old.visibility = 'Hidden';
    old.delete();
  }
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
