import { editions } from '../catalogue';
import type { Edition, ThirdQuarter } from '../catalogue';
import type { ReadableWorkbook } from '../port/Workbook';
import type { Assessment } from './Assessment';
import { findingsOfReport } from './findingsOfReport';
import { count, verdict } from './counts';
import { besideEarlier } from './priorPeriods/besideEarlier';
import type { ImportedReport } from './import/ImportedReport';
import { thirdQuarterOf } from './priorPeriods/thirdQuarterOf';
import { usePriors } from './priorPeriods/usePriors';
import { reportSheetsIn } from './ReportSheets';
import { readReport } from './readReport';
import { withExplanations } from './explanations';
import { WorkbookMetadata } from './WorkbookMetadata';
import { signoffState } from './signoffState';

export interface CheckOptions {
  readonly known?: readonly Edition[];
  /** Earlier reports, to be compared with beside those that the workbook holds or took along. */
  readonly priors?: readonly ImportedReport[];
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
): Promise<readonly Assessment[]> {
  const sets = reportSheetsIn(await workbook.sheets(), known);
  const blocks = await workbook.readUsed(sets.flatMap((set) => [...set.tabs.values()].flat()));
  const records = new WorkbookMetadata(await workbook.readRecord());
  const byTab = new Map(blocks.map((block) => [block.tab, block]));
  const readings = sets.map((set) => readReport(set, (tab) => byTab.get(tab)));
  return readings.map((alone) => {
    const record = records.of(alone.set);
    const used = usePriors(given, alone, readings, { record, isAnyUnit });
    const said = thirdQuarter ?? thirdQuarterOf(alone.set, records.record, given);
    const reading = besideEarlier(alone, readings, used.given, record, said);
    const findings = withExplanations(findingsOfReport(reading), reading, record);
    const counts = count(findings);
    const { edition, periodCode: period, unit } = reading.set;
    const signoff = signoffState(reading, records);
    const earlier = reading.earlier.flatMap(({ sources }) => sources);
    const result = verdict(counts);
    return { edition: edition.id, period, unit, result, counts, signoff, findings, earlier, priors: used.priors };
  });
}
