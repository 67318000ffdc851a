import type { SheetPlan } from '../../../core/layout/SheetPlan';
import type { LeftOut } from '../../../core/port/Workbook';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { runRead, runWrite } from '../host/run';
import { hostCodeOf, toPortError } from '../host/toPortError';
import { finishSheets } from './finishSheets';
import type { Addition } from './insertSheets';
import { queueDeletion, queueReplacement, readBeforeReplace } from './replaceSheets';
import { settleReplacement } from './settleReplacement';

/**
 * Reads in one sync, adds the new sheet in a second, and finishes it and deletes the others in a third; if that fails,
 * two more complete or undo it. Returns what the host refused beside the contents.
 */
export async function replace(plan: SheetPlan, tabs: readonly string[]): Promise<readonly LeftOut[]> {
  const before = await runRead((context) => readBeforeReplace(context, plan, tabs));
  let addition: Addition | undefined;
  try {
    await runWrite(async (context) => {
      addition = queueReplacement(context, plan, before);
      await context.sync();
    });
    const [id = ''] = [...(addition?.added() ?? [])];
    return await finishSheets([{ id, plan }], (context) =>
      queueDeletion(context, id, before, plan.freeze !== undefined),
    );
  } catch (cause) {
    if (!addition) throw toPortError(cause);
    const { isDone, left } = await settleReplacement(addition, before.replaced);
    if (isDone) return [];
    if (hostCodeOf(cause) === 'ItemAlreadyExists' && addition.added().size === 0)
      throw new WorkbookError({ code: 'tabTaken', sheet: plan.tab }, { cause, left });
    throw toPortError(cause, { left });
  }
}
