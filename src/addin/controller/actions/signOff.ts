import { countPhrase } from '../../../core/presentation/messages';
import { isBlocked, signBlocks } from '../../../core/report/assessment/signBlocks';
import type { SignBlocks } from '../../../core/report/assessment/signBlocks';
import { plainSigner, signoffOf } from '../../../core/report/assessment/signoffOf';
import type { Signer } from '../../../core/report/assessment/signoffOf';
import { withCheck } from '../../../core/signoff/record';
import { remember } from '../state/ActionContext';
import type { ActionContext } from '../state/ActionContext';
import { currentAssessment, demandComplete } from '../state/reports';
import { selectWords } from '../selectors/words';
import { writeReport } from './writeReport';

/** Checks everything and signs off if nothing is left to correct or explain. True if the sign-off holds. */
export async function signOff(context: ActionContext, signer: Signer): Promise<boolean> {
  const { options, store, runner, live } = context;
  let isSigned = false;
  await runner.run('writing', async () => {
    const { sign } = selectWords(store.current()).sign;
    const { by, position } = plainSigner(signer);
    if (by === '') return store.put({ problem: sign.nameBlank });
    const isQuiet = await live.readUntilQuiet();
    demandComplete(store);
    const assessment = currentAssessment(store.current());
    if (!assessment) return;
    const { report, counts, verdict } = assessment;
    if (!isQuiet) return runner.report(sign.notQuiet, { isPartial: true });
    const at = options.now();
    store.put({ verdict });
    remember(context, 'by', by);
    remember(context, 'position', position);
    const blocks = signBlocks(assessment);
    // Notes that nobody has confirmed yet stand between a report without faults and its sign-off.
    const found = isBlocked(blocks) && verdict === 'ready' ? 'explain' : verdict;
    const signoff = isBlocked(blocks) ? undefined : signoffOf(report, { by, position }, at, counts);
    await writeReport(
      context,
      report.sheets,
      (record) => ({
        ...withCheck(record, { at, by, verdict: found, counts }),
        ...(signoff && { signoff }),
      }),
      () => {
        isSigned = signoff !== undefined;
        if (signoff) runner.report(sign.done);
        else runner.report(blocksText(context, blocks), { isPartial: true });
      },
    );
    isSigned &&= isUnchanged(context);
  });
  return isSigned;
}

function blocksText({ store }: ActionContext, { fix, explain, unconfirmed }: SignBlocks): string {
  const { blocked } = selectWords(store.current()).sign;
  return [
    ...countPhrase(fix, blocked.fix),
    ...countPhrase(explain, blocked.explain),
    ...countPhrase(unconfirmed.length, blocked.unconfirmed),
  ].join(' ');
}

/** Somebody may have typed between the check and the sign-off, which then holds no longer; this is reported. */
function isUnchanged({ store, runner }: ActionContext): boolean {
  if (currentAssessment(store.current())?.signoff.state === 'unchanged') return true;
  runner.report(selectWords(store.current()).sign.sign.notQuiet, { isPartial: true });
  return false;
}
