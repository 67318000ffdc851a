import type { SheetPlan } from '../../../core/layout/SheetPlan';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { isOfCharts, withoutCharts } from '../render/applyCharts';
import { hostCodeOf, toPortError } from '../host/toPortError';
import { readBeforeInsert, queueInsert } from './insertSheets';
import type { Addition } from './insertSheets';
import { removeAdded } from './removeAdded';
import { runRead, runWrite } from '../host/run';

/** So few sheets take one sync; more take two, or else nobody would see how far it is. */
const few = 3;

/**
 * Inserts sheets in one sync or two, after one that looks; if one fails, two more remove them again. If the host refuses
 * a chart, the sheets are inserted without charts.
 */
export async function insert(plans: readonly SheetPlan[], onProgress?: (done: number) => void): Promise<void> {
  const before = await runRead((context) => readBeforeInsert(context, plans));
  let addition: Addition | undefined;
  try {
    const together = Math.max(few, Math.ceil(plans.length / 2));
    await runWrite(async (context) => {
      const queued = queueInsert(context, plans, before);
      addition = queued.addition;
      for (let from = 0; from < plans.length; from += together) {
        queued.fill(from, from + together);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a sync for each half of the sheets shows how far it is
        await context.sync();
        onProgress?.(Math.min(from + together, plans.length));
      }
    });
  } catch (cause) {
    if (!addition) throw toPortError(cause);
    const left = await undoInsert(addition);
    if (left.length === 0 && isOfCharts(cause, plans)) return insert(plans.map(withoutCharts), onProgress);
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
