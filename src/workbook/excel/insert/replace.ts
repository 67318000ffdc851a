import type { SheetPlan } from '../../../core/layout/SheetPlan';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { isOfCharts, withoutCharts } from '../render/applyCharts';
import { hostCodeOf, translated } from '../host/toPortError';
import type { Addition } from './insertSheets';
import { lookBeforeReplace, queueReplace } from './replaceSheets';
import { runRead, runWrite } from '../host/run';
import { settleReplaced } from './settleReplacement';

/**
 * One sync to look and one to replace; where that fails, two more bring it to its end or take it back. A host that
 * refuses a chart is asked once more, for the sheet without.
 */
export async function replace(plan: SheetPlan, tabs: readonly string[]): Promise<void> {
  const before = await runRead((context) => lookBeforeReplace(context, plan, tabs));
  let addition: Addition | undefined;
  try {
    await runWrite(async (context) => {
      addition = queueReplace(context, plan, before);
      await context.sync();
    });
  } catch (cause) {
    if (!addition) throw translated(cause);
    const { isDone, left } = await settleReplaced(addition, before.replaced);
    if (isDone) return;
    if (left.length === 0 && isOfCharts(cause, [plan])) return replace(withoutCharts(plan), tabs);
    if (hostCodeOf(cause) === 'ItemAlreadyExists' && addition.added().size === 0)
      throw new WorkbookError({ code: 'tabTaken', sheet: plan.tab }, { cause, left });
    throw translated(cause, { left });
  }
}
