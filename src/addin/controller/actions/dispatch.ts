import { checkSheetPlan } from '../../../core/layout/checkSheetPlan';
import { messages } from '../../../core/presentation/messages';
import { checkSheetContent } from '../../../core/presentation/sheets/checkSheetContent';
import { headOf } from '../../../core/presentation/quickFixes/headOf';
import { FreeTabs } from '../../../core/report/sheets/FreeTabs';
import { selectCheckSheetTabs } from '../selectors/send';
import type { ActionContext } from '../state/ActionContext';
import { currentAssessment } from '../state/reports';
import { selectWords } from '../selectors/words';

/** Puts the check sheet into the workbook, in the place of an earlier one of the same report. */
export async function makeCheckSheet({ workbook, options, store, runner, live }: ActionContext): Promise<void> {
  await runner.run('inserting', async () => {
    await live.readUntilQuiet();
    const state = store.current();
    const assessment = currentAssessment(state);
    if (!assessment) return;
    const { report } = assessment;
    const content = checkSheetContent(assessment, options.now());
    const old = selectCheckSheetTabs(state);
    const others = state.sheets.map(({ tab }) => tab).filter((tab) => !old.includes(tab));
    const tab = new FreeTabs(others, report.sheets.periodCode).take(messages.vi.sign.sheet.tab);
    const leftOut = await workbook.replace(checkSheetPlan(headOf(report.sheets), tab, content), old);
    runner.report(selectWords(store.current()).sign.sheet.done(tab), { leftOut });
    await live.readAll();
  });
}
