import type { ActionContext } from '../state/ActionContext';
import { currentAssessment, demandComplete } from '../state/reports';

/** Reads everything anew and says whether the report that is shown can be sent. */
export async function checkAll({ store, runner, live }: ActionContext): Promise<void> {
  await runner.run('checking', async () => {
    store.put({ verdict: null });
    await live.subscribe();
    const isCurrent = await live.readUntilQuiet();
    demandComplete(store);
    const assessment = currentAssessment(store.current());
    if (assessment && isCurrent) store.put({ verdict: assessment.verdict });
  });
}
