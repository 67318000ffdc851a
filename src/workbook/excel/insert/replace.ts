import type { SheetPlan } from '../../../core/layout/SheetPlan';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { isOfCharts, withoutCharts } from '../render/applyCharts';
import { hostCodeOf, toPortError } from '../host/toPortError';
import type { Addition } from './insertSheets';
import { readBeforeReplace, queueReplace } from './replaceSheets';
import { runRead, runWrite } from '../host/run';
import { settleReplacement } from './settleReplacement';

/**
 * Reads in one sync and replaces in a second; if that fails, two more complete or undo it. If the host refuses a chart,
 * the sheet is inserted without charts.
 */
export async function replace(plan: SheetPlan, tabs: readonly string[]): Promise<void> {
  const before = await runRead((context) => readBeforeReplace(context, plan, tabs));
  let addition: Addition | undefined;
  try {
    await runWrite(async (context) => {
      addition = queueReplace(context, plan, before);
      await context.sync();
    });
  } catch (cause) {
    if (!addition) throw toPortError(cause);
    const { isDone, left } = await settleReplacement(addition, before.replaced);
    if (isDone) return;
    if (left.length === 0 && isOfCharts(cause, [plan])) return replace(withoutCharts(plan), tabs);
    if (hostCodeOf(cause) === 'ItemAlreadyExists' && addition.added().size === 0)
      throw new WorkbookError({ code: 'tabTaken', sheet: plan.tab }, { cause, left });
    throw toPortError(cause, { left });
  }
}
