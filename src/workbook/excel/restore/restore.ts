import type { RestorePlan } from '../../../core/port/OpenWorkbook';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { hostCodeOf, translated } from '../host/toPortError';
import { giveBack } from './FormatBackup';
import { lookBeforeRestore, queueRestore } from './restoreSheet';
import type { BeforeRestore } from './restoreSheet';
import { runRead, runWrite } from '../host/run';
import { SheetRanges } from '../host/SheetRanges';

/**
 * One sync to look and one to restore. Where that fails, up to four more give back what is no look and the protection;
 * the looks stay half done.
 */
export async function restore(plan: RestorePlan): Promise<void> {
  const before = await runRead((context) => lookBeforeRestore(context, plan));
  let inserted: (() => number | undefined) | undefined;
  try {
    await runWrite(async (context) => {
      inserted = queueRestore(context, plan, before);
      await context.sync();
    });
  } catch (cause) {
    if (!inserted) throw translated(cause);
    const isOpen = await isUnprotected(before);
    // Whatever else had been done, the protection had been lifted first.
    if (hostCodeOf(cause) === 'AccessDenied' && before.protection && isOpen === false)
      throw new WorkbookError({ code: 'protected', sheet: plan.tab }, { cause });
    await mend(plan, before, { inserted: inserted(), isOpen });
    throw translated(cause, { left: [plan.tab] });
  }
}

/** Undefined where Excel does not say. */
async function isUnprotected({ id }: BeforeRestore): Promise<boolean | undefined> {
  try {
    return await runRead(async (context) => {
      const protection = context.workbook.worksheets.getItem(id).protection.load('protected');
      await context.sync();
      return !protection.protected;
    });
  } catch {
    return undefined;
  }
}

interface Reached {
  /** Rows that had been inserted; undefined where Excel does not say. */
  readonly inserted: number | undefined;
  /** Whether the sheet stands unprotected; undefined where Excel does not say. */
  readonly isOpen: boolean | undefined;
}

/** Never rejects: the sheet is told as half done anyway. Of two ways the lesser one is tried where the other fails. */
async function mend(plan: RestorePlan, before: BeforeRestore, { inserted, isOpen }: Reached): Promise<void> {
  const giveAllBack = (context: Excel.RequestContext): void => {
    const sheet = context.workbook.worksheets.getItem(before.id);
    if (isOpen === false) sheet.protection.unprotect();
    giveBack(new SheetRanges(sheet), before, plan.insertRows.slice(0, inserted));
    if (before.protection) sheet.protection.protect(before.protection);
  };
  const protectAgain = ({ workbook }: Excel.RequestContext): void => {
    if (before.protection) workbook.worksheets.getItem(before.id).protection.protect(before.protection);
  };
  if (inserted !== undefined && (await isDone(giveAllBack))) return;
  if (isOpen !== false || inserted !== undefined) await isDone(protectAgain);
}

async function isDone(queue: (context: Excel.RequestContext) => void): Promise<boolean> {
  try {
    await runWrite(async (context) => {
      queue(context);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
