import { editions } from '../catalogue';
import type { Edition, ThirdQuarter } from '../catalogue';
import type { ReadableWorkbook } from '../port/Workbook';
import type { CheckResult } from './Assessment';
import { findingsOf } from './findingsOfReport';
import { count, verdict } from './counts';
import { besideEarlier } from './priorPeriods/besideEarlier';
import type { Prior } from './import/ImportedReport';
import { thirdQuarterOf } from './priorPeriods/thirdQuarterOf';
import { usePriors } from './priorPeriods/usePriors';
import { formSets } from './ReportSheets';
import { readSet } from './readReport';
import { withExplanations } from './explanations';
import { Records } from './WorkbookMetadata';
import { signoffState } from './signoffState';

export interface CheckOptions {
  readonly known?: readonly Edition[];
  /** Earlier reports, to be compared with beside those that the workbook holds or took along. */
  readonly priors?: readonly Prior[];
  /** Those of another name for the unit as well. */
  readonly isAnyUnit?: boolean;
  /** What Quý III holds, whatever the workbook says. */
  readonly thirdQuarter?: ThirdQuarter;
}

/**
 * Checks every report that a workbook holds, one result for each unit and period. Always reads everything anew.
 * Rejects with a CheckError where the workbook holds no form or one that this version does not know.
 */
export async function checkWorkbook(
  workbook: ReadableWorkbook,
  { known = editions(), priors: given = [], isAnyUnit = false, thirdQuarter }: CheckOptions = {},
): Promise<readonly CheckResult[]> {
  const sets = formSets(await workbook.sheets(), known);
  const blocks = await workbook.readUsed(sets.flatMap((set) => [...set.tabs.values()].flat()));
  const records = new Records(await workbook.readRecord());
  const byTab = new Map(blocks.map((block) => [block.tab, block]));
  const readings = sets.map((set) => readSet(set, (tab) => byTab.get(tab)));
  return readings.map((alone) => {
    const record = records.of(alone.set);
    const used = usePriors(given, alone, readings, { record, isAnyUnit });
    const said = thirdQuarter ?? thirdQuarterOf(alone.set, records.record, given);
    const reading = besideEarlier(alone, readings, used.given, record, said);
    const findings = withExplanations(findingsOf(reading), reading, record);
    const counts = count(findings);
    const { edition, periodCode: period, unit } = reading.set;
    const signoff = signoffState(reading, records);
    const earlier = reading.earlier.flatMap(({ sources }) => sources);
    const result = verdict(counts);
    return { edition: edition.id, period, unit, result, counts, signoff, findings, earlier, priors: used.priors };
  });
}
