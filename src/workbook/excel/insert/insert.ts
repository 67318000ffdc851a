import type { SheetPlan } from '../../../core/layout/SheetPlan';
import type { LeftOut } from '../../../core/port/Workbook';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { focusPatience, pause, runRead, runWrite } from '../host/run';
import { hostCodeOf, isBehind, toPortError } from '../host/toPortError';
import { finishSheets } from './finishSheets';
import type { FilledSheet } from './finishSheets';
import { readBeforeInsert, queueInsert } from './insertSheets';
import type { Addition } from './insertSheets';
import { removeAdded } from './removeAdded';

/** So few sheets take one sync; more take two, or else nobody would see how far it is. */
const few = 3;

/**
 * Inserts sheets: one sync looks, one or two write, one finishes. If one fails, two more remove the sheets again. Waits
 * while another workbook is in front. Returns what the host refused beside the contents; `onLeft` gets what a failure left
 * behind, for `clearLeft`.
 */
export async function insert(
  plans: readonly SheetPlan[],
  onProgress?: (done: number) => void,
  onLeft?: (addition: Addition) => void,
): Promise<readonly LeftOut[]> {
  const before = await runRead((context) => readBeforeInsert(context, plans));
  for (let waited = 0; ; waited += focusPatience.step) {
    let addition: Addition | undefined;
    try {
      addition = await fill(plans, before, (queued) => (addition = queued), onProgress);
      return await finishSheets(filledSheets(addition));
    } catch (cause) {
      if (!addition) throw toPortError(cause);
      // Tabs come first: nothing was added where Excel refuses those.
      if (isBehind(cause) && addition.added().size === 0 && waited < focusPatience.most)
        await pause(focusPatience.step);
      else {
        const left = await undoInsert(addition);
        if (left.length > 0) onLeft?.(addition);
        throw insertError(cause, addition, left);
      }
    }
  }
}

/** `onQueued` gets what a failure has to remove. */
async function fill(
  plans: readonly SheetPlan[],
  before: ReadonlySet<string>,
  onQueued: (addition: Addition) => void,
  onProgress?: (done: number) => void,
): Promise<Addition> {
  const together = Math.max(few, Math.ceil(plans.length / 2));
  return runWrite(async (context) => {
    const queued = queueInsert(context, plans, before);
    onQueued(queued.addition);
    for (let from = 0; from < plans.length; from += together) {
      queued.fill(from, from + together);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a sync for each half of the sheets shows how far it is
      await context.sync();
      onProgress?.(Math.min(from + together, plans.length));
    }
    return queued.addition;
  });
}

function filledSheets({ plans, added }: Addition): readonly FilledSheet[] {
  return [...added()].flatMap((id, index) => {
    const plan = plans[index];
    return plan ? [{ id, plan }] : [];
  });
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

/** Removes what a failed insertion left behind; returns the tabs that could not be removed. */
export async function clearLeft(addition: Addition): Promise<readonly string[]> {
  return runRead((context) => removeAdded(context, addition));
}

/** Removes the added sheets; returns the tabs that could not be removed. */
async function undoInsert(addition: Addition): Promise<readonly string[]> {
  try {
    // Deleting the sheets twice is harmless.
    return await clearLeft(addition);
  } catch {
    return addition.plans.map(({ tab }) => tab);
  }
}
