import { identityName } from '../../../core/layout/identity';
import type { SheetPlan } from '../../../core/layout/SheetPlan';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { constantFormula } from '../entry/identityConstant';
import { renderSheet } from '../render/renderSheet';

/** Sheets that were added, and what tells them from sheets that somebody else adds at the same time. */
export interface Addition {
  readonly plans: readonly SheetPlan[];
  /** Ids of the sheets that stood in the workbook before. */
  readonly before: ReadonlySet<string>;
  /** Ids of the sheets that Excel says it has added. */
  readonly added: () => ReadonlySet<string>;
}

/** What has to be known before anything is changed, in one sync: whether the plans' tabs are free and may be added. */
export async function lookBeforeInsert(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<ReadonlySet<string>> {
  const workbook = context.workbook.load('readOnly');
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name');
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError({ code: 'readOnly' });
  if (protection.protected) throw new WorkbookError({ code: 'protected' });
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  for (const { tab } of plans) {
    if (taken.has(tab.toLowerCase())) throw new WorkbookError({ code: 'tabTaken', sheet: tab });
    taken.add(tab.toLowerCase());
  }
  return new Set(sheets.items.map(({ id }) => id));
}

/**
 * Queues all sheets: first the tabs, so that formulas and links find them, each with its identity at once, so that
 * it is known for ours whatever follows; then what is in them. The caller syncs, once.
 */
export function queueInsert(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  before: ReadonlySet<string>,
): Addition {
  const { application, worksheets } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = plans.map((plan) => {
    const sheet = worksheets.add(plan.tab).load('id');
    sheet.names.add(identityName, constantFormula(plan.identity)).visible = false;
    return sheet;
  });
  plans.forEach((plan, place) => {
    const sheet = sheets[place];
    if (sheet) renderSheet(sheet, plan);
  });
  return { plans, before, added: () => new Set(sheets.flatMap((sheet) => sheet.toJSON().id ?? [])) };
}
