import { RowNamer } from '../../../core/presentation/sentences/RowNamer';
import { withOwed } from '../../../core/signoff/record';
import type { ActionContext } from '../state/ActionContext';
import { currentReport } from '../state/reports';
import { selectWords } from '../selectors/words';
import { writeReport } from './writeReport';

/** Records whether the unit must report a form that the report was made with. */
export async function setOwed(context: ActionContext, form: string, isOwed: boolean): Promise<void> {
  const { store, runner } = context;
  await runner.run('writing', async () => {
    const report = currentReport(store.current());
    if (!report) return;
    const name = new RowNamer(report.sheets.edition, store.current().language, '').form(form);
    const { owed } = selectWords(store.current()).fixes;
    await writeReport(
      context,
      report.sheets,
      (record) => withOwed(record, form, isOwed),
      () => runner.report((isOwed ? owed.undone : owed.done)(name)),
    );
  });
}
