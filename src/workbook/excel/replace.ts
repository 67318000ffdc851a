import type { SheetPlan } from '../../layout/SheetPlan';
import { WorkbookError } from '../WorkbookError';
import { translated } from './hostProblem';
import { queueInsert } from './insertSheets';
import type { Addition } from './insertSheets';
import { putBackReplaced } from './putBackReplaced';
import { reading, running } from './run';

/** A sheet that is to go. */
export interface Doomed {
  readonly id: string;
  readonly tab: string;
  /** What it is called from when its tab is wanted until it goes. */
  readonly aside: string | null;
  readonly visibility: Excel.SheetVisibility | string;
  readonly position: number;
}

export interface BeforeReplace {
  readonly ids: ReadonlySet<string>;
  readonly doomed: readonly Doomed[];
}

/**
 * One sync to look and one to replace; two more take everything back or bring it to its end where that fails. The old
 * sheets go last, once the new one is complete: what fails before takes nothing away, and there is always a sheet to
 * be seen, without which Excel deletes none. Until then one whose tab is wanted is called otherwise, so that the new
 * sheet's formulas find their own.
 */
export async function replace(plan: SheetPlan, tabs: readonly string[]): Promise<void> {
  const before = await reading((context) => lookBeforeReplace(context, plan, tabs));
  let addition: Addition | undefined;
  try {
    await running(async (context) => {
      addition = queueReplace(context, plan, before);
      await context.sync();
    });
  } catch (cause) {
    if (!addition) throw translated(cause);
    const left = await putBackReplaced(addition, before.doomed);
    if (left !== 'done') throw translated(cause, { left });
  }
}

async function lookBeforeReplace(
  context: Excel.RequestContext,
  plan: SheetPlan,
  tabs: readonly string[],
): Promise<BeforeReplace> {
  const workbook = context.workbook.load('readOnly');
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility,items/position');
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError({ code: 'readOnly' });
  if (protection.protected) throw new WorkbookError({ code: 'protected' });
  const [wanted, going] = [plan.tab.toLowerCase(), new Set(tabs.map((tab) => tab.toLowerCase()))];
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  if (taken.has(wanted) && !going.has(wanted)) throw new WorkbookError({ code: 'tabTaken', sheet: plan.tab });
  const doomed = sheets.items
    .filter(({ name }) => going.has(name.toLowerCase()))
    .map(({ id, name, visibility, position }) => ({
      id,
      tab: name,
      aside: name.toLowerCase() === wanted ? freeTab(name, taken) : null,
      visibility,
      position,
    }));
  return { ids: new Set(sheets.items.map(({ id }) => id)), doomed };
}

function queueReplace(context: Excel.RequestContext, plan: SheetPlan, { ids, doomed }: BeforeReplace): Addition {
  const { worksheets } = context.workbook;
  const sheets = doomed.map((one) => ({ ...one, sheet: worksheets.getItem(one.id) }));
  for (const { sheet, aside } of sheets) if (aside !== null) sheet.name = aside;
  const addition = queueInsert(context, [plan], ids);
  const [first] = sheets;
  if (first) worksheets.getItem(plan.tab).position = first.position;
  // Excel deletes no sheet that is hidden from people altogether.
  for (const { sheet, visibility } of sheets) if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  for (const { sheet } of sheets) sheet.delete();
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
