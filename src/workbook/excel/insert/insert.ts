import type { SheetPlan } from '../../../core/layout/SheetPlan';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { isOfCharts, withoutCharts } from '../render/applyCharts';
import { hostCodeOf, translated } from '../host/toPortError';
import { lookBeforeInsert, queueInsert } from './insertSheets';
import type { Addition } from './insertSheets';
import { removeAdded } from './removeAdded';
import { runRead, runWrite } from '../host/run';

/**
 * Two syncs, however many sheets; two more take everything away again where the second fails. A host that refuses a
 * chart is asked once more, for the sheets without.
 */
export async function insert(plans: readonly SheetPlan[]): Promise<void> {
  const before = await runRead((context) => lookBeforeInsert(context, plans));
  let addition: Addition | undefined;
  try {
    await runWrite(async (context) => {
      addition = queueInsert(context, plans, before);
      await context.sync();
    });
  } catch (cause) {
    if (!addition) throw translated(cause);
    const left = await undoInsert(addition);
    if (left.length === 0 && isOfCharts(cause, plans)) return insert(plans.map(withoutCharts));
    throw insertError(cause, addition, left);
  }
}

function insertError(cause: unknown, { plans, added }: Addition, left: readonly string[]): unknown {
  const next = plans[added().size];
  if (hostCodeOf(cause) === 'ItemAlreadyExists' && next)
    return new WorkbookError(
      { code: 'tabTaken', sheet: next.tab },
      { cause, left: left.filter((tab) => tab.toLowerCase() !== next.tab.toLowerCase()) },
    );
  return translated(cause, { left });
}

/** What could not be taken away. */
async function undoInsert(addition: Addition): Promise<readonly string[]> {
  try {
    // Deleting what is there is the same the second time.
    return await runRead((context) => removeAdded(context, addition));
  } catch {
    return addition.plans.map(({ tab }) => tab);
  }
}
