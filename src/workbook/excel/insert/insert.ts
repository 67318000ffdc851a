import type { SheetPlan } from '../../../core/layout/SheetPlan';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { isOfCharts, withoutCharts } from '../render/applyCharts';
import { hostCodeOf, toPortError } from '../host/toPortError';
import { readBeforeInsert, queueInsert } from './insertSheets';
import type { Addition } from './insertSheets';
import { removeAdded } from './removeAdded';
import { runRead, runWrite } from '../host/run';

/**
 * Inserts sheets in two syncs; if the second fails, two more remove them again. If the host refuses a chart, the sheets
 * are inserted without charts.
 */
export async function insert(plans: readonly SheetPlan[]): Promise<void> {
  const before = await runRead((context) => readBeforeInsert(context, plans));
  let addition: Addition | undefined;
  try {
    await runWrite(async (context) => {
      addition = queueInsert(context, plans, before);
      await context.sync();
    });
  } catch (cause) {
    if (!addition) throw toPortError(cause);
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
  return toPortError(cause, { left });
}

/** Removes the added sheets; returns the tabs that could not be removed. */
async function undoInsert(addition: Addition): Promise<readonly string[]> {
  try {
    // Deleting the sheets twice is harmless.
    return await runRead((context) => removeAdded(context, addition));
  } catch {
    return addition.plans.map(({ tab }) => tab);
  }
}
