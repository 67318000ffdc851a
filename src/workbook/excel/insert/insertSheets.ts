import { identityName } from '../../../core/layout/identity';
import type { SheetPlan } from '../../../core/layout/SheetPlan';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { constantFormula } from '../entry/identityConstant';
import { renderSheet } from '../render/renderSheet';

/** Added sheets, with the data that distinguish them from sheets that somebody else adds at the same time. */
export interface Addition {
  readonly plans: readonly SheetPlan[];
  /** Ids of the sheets that the workbook had before. */
  readonly before: ReadonlySet<string>;
  /** Ids of the added sheets, as far as Excel has returned them. */
  readonly added: () => ReadonlySet<string>;
}

/** Reads the ids of all sheets in one sync. Throws a WorkbookError if the plans cannot be inserted. */
export async function readBeforeInsert(
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
 * Queues the insertion of all sheets: first the tabs, so that formulas and links find them, each with its identity, so
 * that a failure later can recognise it. `fill` queues the contents of those from one index to before another; the caller
 * syncs after each call.
 */
export function queueInsert(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  before: ReadonlySet<string>,
): { readonly addition: Addition; readonly fill: (from: number, to: number) => void } {
  const { application, worksheets } = context.workbook;
  const sheets = plans.map((plan) => {
    const sheet = worksheets.add(plan.tab).load('id');
    sheet.names.add(identityName, constantFormula(plan.identity)).visible = false;
    return sheet;
  });
  const fill = (from: number, to: number): void => {
    application.suspendScreenUpdatingUntilNextSync();
    plans.slice(from, to).forEach((plan, index) => {
      const sheet = sheets[from + index];
      if (sheet) renderSheet(sheet, plan);
    });
  };
  const added = (): ReadonlySet<string> => new Set(sheets.flatMap((sheet) => sheet.toJSON().id ?? []));
  return { addition: { plans, before, added }, fill };
}
