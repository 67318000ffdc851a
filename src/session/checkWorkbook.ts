import { editions } from '../catalogue';
import type { Edition } from '../catalogue';
import type { Workbook } from '../workbook/Workbook';
import type { CheckResult, Counts, LocatedFinding } from './CheckResult';
import { checkSet } from './checkSet';
import { formSets } from './formSets';

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
  const byTab = new Map(blocks.map((block) => [block.tab, block]));
  return sets.map((set) => {
    const findings = checkSet(set, (tab) => byTab.get(tab));
    const counts = count(findings);
    const { edition, periodCode: period, unit } = set;
    return { edition: edition.id, period, unit, result: verdict(counts), counts, findings };
  });
}

export function verdict({ fix, explain }: Counts): CheckResult['result'] {
  if (fix > 0) return 'fix';
  return explain > 0 ? 'explain' : 'ready';
}

export function count(findings: readonly LocatedFinding[]): Counts {
  const of = (severity: string, explained: boolean): number =>
    findings.filter((f) => f.severity === severity && f.explained === explained).length;
  return {
    fix: of('fix', false),
    explain: of('explain', false),
    notice: of('notice', false),
    explained: of('explain', true),
  };
}
