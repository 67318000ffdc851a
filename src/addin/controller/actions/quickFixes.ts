import { RowNamer } from '../../../core/presentation/sentences/RowNamer';
import type { CellChange, Mark, QuickFix } from '../../../core/presentation/quickFixes/QuickFix';
import { remember } from '../state/ActionContext';
import type { ActionContext } from '../state/ActionContext';
import { currentReport, reportWithKey } from '../state/reports';
import { selectWords } from '../selectors/words';
import { writeChanges } from './writeChanges';

/** Does what a quick fix says, if the cells still hold what it was offered for. */
export async function applyFix(context: ActionContext, fix: QuickFix): Promise<void> {
  const { store } = context;
  switch (fix.type) {
    case 'cells':
      if (fix.remember && currentReport(store.current())) remember(context, fix.remember.key, fix.remember.answer);
      return changeCells(context, fix.changes);
    case 'restore':
      return restoreForm(context, fix.form, fix.report);
    case 'marks':
      return setIdentities(context, fix.marks);
    case 'confirm': {
      const report = currentReport(store.current());
      const { confirmStarting } = await import('../../../core/presentation/quickFixes/confirmStarting');
      return report && changeCells(context, confirmStarting(report, fix.rows, store.current().language));
    }
    case 'owed':
      return (await import('./owedForms')).setOwed(context, fix.form, fix.isOwed);
    case 'thirdQuarter': {
      const { answerThirdQuarter } = await import('./priorPeriods');
      return answerThirdQuarter(context, fix.holds);
    }
  }
}

/** Writes changes that were shown before. */
export async function changeCells(context: ActionContext, changes: readonly CellChange[]): Promise<void> {
  const { workbook, store, runner, live } = context;
  await runner.run('writing', async () => {
    const { done, back, changed } = await writeChanges(workbook, changes);
    store.put({ undo: back, undoExplanations: null });
    reportChanges(context, done.length, changed, selectWords(store.current()).fixes.done(done.length));
    await live.readAll();
  });
}

/** Takes the last change back, if nobody has changed the cells since. */
export async function undo(context: ActionContext): Promise<void> {
  const { workbook, store, runner, live } = context;
  const { undo: back, undoExplanations: given } = store.current();
  await runner.run('writing', async () => {
    const { done, changed } = await writeChanges(workbook, back);
    store.put({ undo: [], undoExplanations: null });
    // An explanation goes with its Ghi chú: neither is taken back alone.
    if (given && changed.length === 0) return (await import('./explanations')).changeExplanations(context, given);
    reportChanges(context, done.length, changed, selectWords(store.current()).fixes.undone(done.length));
    await live.readAll();
  });
}

/** Puts the looks, checks and rows of a form back; of the report that is shown, unless `key` names another. */
export async function restoreForm(context: ActionContext, form: string, key?: string): Promise<void> {
  const { workbook, store, runner, live } = context;
  await runner.run('writing', async () => {
    const { fixes } = selectWords(store.current());
    await live.readAll();
    const state = store.current();
    const report = key === undefined ? currentReport(state) : reportWithKey(state, key);
    const { restorePlan } = await import('../../../core/presentation/quickFixes/restoreOffer');
    const plan = report && restorePlan(report, form);
    if (!report || !plan) return runner.report(fixes.nothingDone(form), { isPartial: true });
    await workbook.restore(plan);
    const namer = new RowNamer(report.sheets.edition, state.language, '');
    runner.report(fixes.restored(namer.form(form)));
    await live.readAll();
  });
}

async function setIdentities({ workbook, store, runner, live }: ActionContext, marks: readonly Mark[]): Promise<void> {
  await runner.run('writing', async () => {
    for (const { tab, identity } of marks) await workbook.setIdentity(tab, identity);
    runner.report(selectWords(store.current()).fixes.marked);
    await live.readAll();
  });
}

function reportChanges(
  { store, runner }: ActionContext,
  done: number,
  changed: readonly CellChange[],
  text: string,
): void {
  const { fixes } = selectWords(store.current());
  const canUndo = done > 0 && store.current().undo.length > 0;
  const cells = changed.map(({ tab, cell }) => `${tab}!${cell}`).join(', ');
  if (changed.length === 0) runner.report(text, { canUndo });
  else if (done === 0) runner.report(fixes.nothingDone(cells), { isPartial: true });
  else runner.report(fixes.doneButChanged(done, cells), { canUndo, isPartial: true });
}
