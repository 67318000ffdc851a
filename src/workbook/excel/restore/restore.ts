import type { RestorePlan } from '../../../core/port/OpenWorkbook';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { hostCodeOf, toPortError } from '../host/toPortError';
import { restoreBackup } from './FormatBackup';
import { readBeforeRestore, queueRestore } from './restoreSheet';
import type { BeforeRestore } from './restoreSheet';
import { runRead, runWrite } from '../host/run';
import { SheetRanges } from '../host/SheetRanges';

/**
 * Reads in one sync and restores in a second. If that fails, up to four more restore merges, number formats and the
 * protection; the other formats stay incomplete.
 */
export async function restore(plan: RestorePlan): Promise<void> {
  const before = await runRead((context) => readBeforeRestore(context, plan));
  let inserted: (() => number | undefined) | undefined;
  try {
    await runWrite(async (context) => {
      inserted = queueRestore(context, plan, before);
      await context.sync();
    });
  } catch (cause) {
    if (!inserted) throw toPortError(cause);
    const isOpen = await isUnprotected(before);
    // The protection is lifted before anything else.
    if (hostCodeOf(cause) === 'AccessDenied' && before.protection && isOpen === false)
      throw new WorkbookError({ code: 'protected', sheet: plan.tab }, { cause });
    await repair(plan, before, { inserted: inserted(), isOpen });
    throw toPortError(cause, { left: [plan.tab] });
  }
}

/** Undefined if Excel does not answer. */
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

interface Progress {
  /** The number of rows that had been inserted; undefined if Excel does not say. */
  readonly inserted: number | undefined;
  /** True if the sheet is unprotected; undefined if Excel does not answer. */
  readonly isOpen: boolean | undefined;
}

/** Never rejects: the sheet counts as incomplete anyway. If restoring the backup fails, only the protection is restored. */
async function repair(plan: RestorePlan, before: BeforeRestore, { inserted, isOpen }: Progress): Promise<void> {
  const giveAllBack = (context: Excel.RequestContext): void => {
    const sheet = context.workbook.worksheets.getItem(before.id);
    if (isOpen === false) sheet.protection.unprotect();
    restoreBackup(new SheetRanges(sheet), before, plan.insertRows.slice(0, inserted));
    if (before.protection) sheet.protection.protect(before.protection);
  };
  const protectAgain = ({ workbook }: Excel.RequestContext): void => {
    if (before.protection) workbook.worksheets.getItem(before.id).protection.protect(before.protection);
  };
  if (inserted !== undefined && (await succeeds(giveAllBack))) return;
  if (isOpen !== false || inserted !== undefined) await succeeds(protectAgain);
}

async function succeeds(queue: (context: Excel.RequestContext) => void): Promise<boolean> {
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
