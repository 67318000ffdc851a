import type { Rule } from '../../../core/catalogue';
import type { LeftOut } from '../../../core/port/Workbook';
import { WorkbookError } from '../../../core/port/WorkbookError';
import type { NewReport } from '../../../core/report/sheets/NewReport';
import { firstInput } from '../../../core/report/content/cellsOfForms';
import { startMessages } from '../../../core/presentation/messages/start';
import { ruleSentence } from '../../../core/presentation/kinds/ruleSentence';
import type { InsertChoice } from '../../../core/presentation/viewmodels/insertOffer';
import type { ActionContext } from '../state/ActionContext';
import { reportsOf } from '../state/reports';
import { rememberChoice } from '../state/rememberedChoice';
import { selectWords } from '../selectors/words';

/** Inserts the forms of a choice whole or not at all. True if they were inserted. */
export async function insert(context: ActionContext, report: NewReport, choice: InsertChoice): Promise<boolean> {
  const { store, runner } = context;
  let isDone = false;
  await runner.run('inserting', async () => {
    await insertForms(context, report, (tabs, leftOut) => {
      isDone = true;
      runner.report(selectWords(store.current()).insert.done(tabs.join(', ')), { leftOut });
      rememberChoice(context, choice);
    });
  });
  return isDone;
}

/**
 * Inserts a report whole or not at all, reads everything, and brings the first cell to fill to the front.
 * `onInserted` is called as soon as the sheets are there: a later failure does not undo them.
 */
export async function insertForms(
  { workbook, store, runner, live }: ActionContext,
  report: NewReport,
  onInserted: (tabs: readonly string[], leftOut: readonly LeftOut[]) => Promise<void> | void,
): Promise<void> {
  // What draws sheets is loaded when somebody first needs it.
  const { insertReport } = await import('../../../core/presentation/sheets/insertReport');
  const before = new Set(store.current().sheets.map(({ id }) => id));
  const sentence = (rule: Rule): string => ruleSentence(report.edition, rule, 'vi');
  const { tabs, leftOut } = await insertReport(workbook, report, sentence, (done, of) =>
    runner.progress({ kind: 'inserted', done, of }),
  ).catch((error: unknown) => {
    if (error instanceof WorkbookError && error.left.length > 0) store.put({ hasLeft: true });
    throw error;
  });
  await onInserted(tabs, leftOut);
  await workbook.keepPane();
  await live.readAll();
  const state = store.current();
  const first = state.sheets.find(({ id }) => !before.has(id));
  const cell = first && firstInput(reportsOf(state), first.tab);
  // The sheets are inserted, whether or not Excel can show them.
  if (first && cell !== undefined) await workbook.show(first.id, cell).catch(() => undefined);
}

/** Removes the sheets that a failed insertion left behind. */
export async function clearLeft({ workbook, store, runner, live }: ActionContext): Promise<void> {
  await runner.run('writing', async () => {
    const { failed } = startMessages[store.current().language].pane;
    const rest = await workbook.clearLeft();
    if (rest.length > 0) store.put({ problem: failed.tabs(rest.join(', ')) });
    else runner.report(failed.cleared);
    await live.readAll();
  });
  // What could not be removed now can be later.
  if (store.current().problem !== null) store.put({ hasLeft: true });
}
