import type { SheetPlan } from '../../../core/layout/SheetPlan';
import type { LeftOut } from '../../../core/port/Workbook';
import { hostCodeOf, locationOf } from '../host/toPortError';
import { isPassing, runWrite } from '../host/run';
import { finishes, finishOf, queueFinish, scaleOf } from '../render/finishes';
import type { Finish } from '../render/finishes';

/** A sheet that has its contents. */
export interface FilledSheet {
  readonly id: string;
  readonly plan: SheetPlan;
}

/**
 * Sets pages, frozen panes, charts and protection of sheets in one sync, and does `last` in the same. What Excel refuses
 * of the first three is left out and returned, with one more sync for each; a fit to the width that Excel ignored becomes
 * a scale, with one more. Rejects with the error of Office.js if the sheets cannot be protected, or if `last` fails.
 */
export async function finishSheets(
  sheets: readonly FilledSheet[],
  last: (context: Excel.RequestContext) => void = () => undefined,
): Promise<readonly LeftOut[]> {
  const refused: LeftOut[] = [];
  let wanted: readonly Finish[] = finishes;
  for (let tries = 1; ; tries += 1) {
    try {
      const unfitted = await finishOnce(sheets, wanted, last, tries > 1);
      if (unfitted.length > 0 && !(await scale(unfitted))) refused.push('page');
      return refused;
    } catch (cause) {
      const rest = restAfter(cause, wanted, tries);
      if (!rest) throw cause;
      refused.push(...rest.leftOut.filter(isPlannedFor(sheets)));
      wanted = rest.wanted;
    }
  }
}

interface Rest {
  readonly wanted: readonly Finish[];
  readonly leftOut: readonly Finish[];
}

/** The finishes to try again after a failure, and those that are given up; null if the sheets cannot be finished. */
function restAfter(cause: unknown, wanted: readonly Finish[], tries: number): Rest | null {
  if (hostCodeOf(cause) === undefined || tries > finishes.length) return null;
  const location = locationOf(cause);
  const failed = finishOf(location);
  if (failed !== undefined)
    return failed === 'protection' ? null : { wanted: wanted.slice(wanted.indexOf(failed) + 1), leftOut: [failed] };
  if (location !== '') return null;
  if (isPassing(cause) && (tries === 1 || wanted.length === 1)) return { wanted, leftOut: [] };
  const niceties = wanted.filter((finish) => finish !== 'protection');
  return niceties.length > 0 ? { wanted: ['protection'], leftOut: niceties } : null;
}

/** Returns the sheets whose fit to the width Excel ignored. */
async function finishOnce(
  sheets: readonly FilledSheet[],
  wanted: readonly Finish[],
  last: (context: Excel.RequestContext) => void,
  isAgain: boolean,
): Promise<readonly FilledSheet[]> {
  return runWrite(async (context) => {
    const { worksheets } = context.workbook;
    const isOpen = isAgain ? await clearHalfDone(context, sheets) : () => true;
    for (const finish of wanted)
      for (const { id, plan } of sheets)
        if (finish !== 'protection' || isOpen(id)) queueFinish(worksheets.getItem(id), plan, finish);
    const layouts = (wanted.includes('page') ? sheets : [])
      .filter(({ plan }) => plan.page.scale === undefined)
      .map((sheet) => ({ sheet, layout: worksheets.getItem(sheet.id).pageLayout.load('zoom') }));
    last(context);
    await context.sync();
    return layouts.filter(({ layout }) => layout.zoom.horizontalFitToPages !== 1).map(({ sheet }) => sheet);
  });
}

/**
 * Looks at what a failed request has done: queues the deletion of its charts, and tells which sheets it has not protected,
 * as Excel refuses to protect a sheet twice.
 */
async function clearHalfDone(
  context: Excel.RequestContext,
  sheets: readonly FilledSheet[],
): Promise<(id: string) => boolean> {
  const found = sheets.map(({ id, plan }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const hasCharts = (plan.charts ?? []).length > 0;
    return {
      id,
      protection: sheet.protection.load('protected'),
      charts: hasCharts ? sheet.charts.load('items/name') : null,
    };
  });
  await context.sync();
  for (const { charts } of found) for (const chart of charts?.items ?? []) chart.delete();
  const open = new Set(found.flatMap(({ id, protection }) => (protection.protected ? [] : [id])));
  return (id) => open.has(id);
}

/** https://github.com/OfficeDev/office-js/issues/1860 */
async function scale(sheets: readonly FilledSheet[]): Promise<boolean> {
  try {
    await runWrite(async (context) => {
      for (const { id, plan } of sheets)
        context.workbook.worksheets.getItem(id).pageLayout.zoom = { scale: scaleOf(plan) };
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/** The niceties that any of the sheets should have. */
function isPlannedFor(sheets: readonly FilledSheet[]): (finish: Finish) => finish is LeftOut {
  return (finish): finish is LeftOut =>
    sheets.some(({ plan: { freeze, charts = [] } }) => {
      if (finish === 'freeze') return freeze !== undefined;
      return finish === 'page' || (finish === 'charts' && charts.length > 0);
    });
}
