import { checkSheetPlan } from '../../../core/layout/checkSheetPlan';
import { messages } from '../../../core/presentation/messages';
import { checkSheetContent } from '../../../core/presentation/sheets/checkSheetContent';
import { headOf } from '../../../core/presentation/quickFixes/headOf';
import { FreeTabs } from '../../../core/report/sheets/FreeTabs';
import { draftMessage } from '../mail/draftMessage';
import { selectCheckSheetTabs, selectFileName, selectLetter } from '../selectors/send';
import type { ActionContext } from '../state/ActionContext';
import { currentAssessment } from '../state/reports';
import { selectWords } from '../selectors/words';

/** A copy of the workbook as it goes out. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

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
    await workbook.replace(checkSheetPlan(headOf(report.sheets), tab, content), old);
    runner.report(selectWords(store.current()).sign.sheet.done(tab));
    await live.readAll();
  });
}

/** The workbook as it is now; null if the host gives none, which is reported. */
export async function copyWorkbook({ workbook, store, runner }: ActionContext): Promise<SentFile | null> {
  let bytes: Uint8Array | undefined;
  await runner.run('writing', async () => {
    bytes = await workbook.file();
  });
  return bytes ? { name: selectFileName(store.current()), bytes } : null;
}

/** A draft with the workbook attached, as the text of an .eml; null if there is no copy or no report. */
export async function draftMail(
  context: ActionContext,
): Promise<{ readonly name: string; readonly text: string } | null> {
  const file = await copyWorkbook(context);
  const letter = selectLetter(context.store.current());
  if (!file || !letter) return null;
  return { name: file.name.replace(/\.xlsx$/, '.eml'), text: draftMessage({ ...letter, attachment: file }) };
}
