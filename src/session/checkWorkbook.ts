import { editions } from '../catalogue';
import type { Edition } from '../catalogue';
import type { Workbook } from '../workbook/Workbook';
import type { CheckResult } from './CheckResult';
import { findingsOf } from './checkSet';
import { count, verdict } from './counts';
import { formSets } from './formSets';
import { readSet } from './readSet';
import { withExplanations } from './signing/explained';
import { Records } from './signing/Records';
import { signoffState } from './signing/signoffView';

/**
 * Checks every report that a workbook holds, one result for each unit and period. Always reads everything anew.
 * Rejects with a CheckError where the workbook holds no form or one that this version does not know.
 */
export async function checkWorkbook(
  workbook: Workbook,
  known: readonly Edition[] = editions(),
): Promise<readonly CheckResult[]> {
  const sets = formSets(await workbook.sheets(), known);
  const blocks = await workbook.readUsed(sets.flatMap((set) => [...set.tabs.values()].flat()));
  const records = new Records(await workbook.readRecord());
  const byTab = new Map(blocks.map((block) => [block.tab, block]));
  return sets.map((set) => {
    const reading = readSet(set, (tab) => byTab.get(tab));
    const findings = withExplanations(findingsOf(reading), reading, records.of(set));
    const counts = count(findings);
    const { edition, periodCode: period, unit } = set;
    const signoff = signoffState(reading, records);
    return { edition: edition.id, period, unit, result: verdict(counts), counts, signoff, findings };
  });
}
