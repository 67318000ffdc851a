import { outgoingMessages } from '../../../core/presentation/messages/outgoing';
import { signoffSentence } from '../../../core/presentation/sentences/signoffSentence';
import type { Language } from '../../../core/presentation/messages';
import { toolTexts } from '../../../core/presentation/kinds/toolTexts';
import type { CleanCopy } from '../../../core/report/outgoing/makeCleanCopy';
import { reportKeyOf } from '../../../core/report/sheets/ReportSheets';
import { draftMessage } from '../mail/draftMessage';
import { selectFileName, selectLetter } from '../selectors/send';
import type { ActionContext } from '../state/ActionContext';
import { currentReport } from '../state/reports';

/** A clean copy of the report as it goes out. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why there is no copy: the host gives no file, or the report cannot be sent, which is reported. */
export type NoFile = 'noFile' | 'refused';

/** A copy of the workbook that holds the report that is shown and nothing else; the workbook itself stays as it is. */
export async function copyReport(context: ActionContext, hasChecks: boolean): Promise<SentFile | NoFile> {
  const { workbook, options, store, runner } = context;
  let sent: SentFile | NoFile = 'noFile';
  await runner.run('writing', async () => {
    const report = currentReport(store.current());
    if (!report) return;
    const { makeCleanCopy } = await import('../../../core/report/outgoing/makeCleanCopy');
    const bytes = await workbook.file();
    sent = 'refused';
    const key = reportKeyOf(report.sheets);
    const files = { open: options.openFile, clean: options.cleanCopy };
    const copy = await makeCleanCopy(bytes, files, {
      choose: (all) => all.find((assessment) => reportKeyOf(assessment.report.sheets) === key),
      hasChecks,
      withheld: outgoingMessages.vi.withheld,
      toolTexts,
    });
    if (copy.outcome === 'made') sent = { name: selectFileName(store.current()), bytes: copy.bytes };
    else store.put({ problem: refusal(copy, store.current().language) });
  });
  return sent;
}

/** Opens the copy in a window of its own, where files cannot be saved. */
export async function openReport(context: ActionContext, hasChecks: boolean): Promise<SentFile | NoFile> {
  const file = await copyReport(context, hasChecks);
  if (typeof file === 'string') return file;
  let opened: SentFile | NoFile = 'refused';
  await context.runner.run('checking', async () => {
    await context.options.openCopy?.(file.bytes);
    opened = file;
  });
  return opened;
}

/** A draft with the copy attached, as the text of an .eml. */
export async function draftMail(
  context: ActionContext,
  hasChecks: boolean,
): Promise<{ readonly name: string; readonly text: string } | NoFile> {
  const file = await copyReport(context, hasChecks);
  const letter = selectLetter(context.store.current());
  if (typeof file === 'string') return file;
  if (!letter) return 'refused';
  return { name: file.name.replace(/\.xlsx$/, '.eml'), text: draftMessage({ ...letter, attachment: file }) };
}

function refusal(copy: Exclude<CleanCopy, { readonly outcome: 'made' }>, language: Language): string {
  const words = outgoingMessages[language];
  if (copy.outcome !== 'notSigned') return words[copy.outcome];
  const { signoff, report } = copy.assessment;
  return words.notSigned(signoffSentence(signoff, report.sheets.edition, language));
}
