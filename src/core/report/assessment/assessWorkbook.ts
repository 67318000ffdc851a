import { editions } from '../../catalogue';
import type { Edition } from '../../catalogue';
import type { ReadableWorkbook } from '../../port/Workbook';
import { assess } from './assess';
import type { AssessmentContext } from './assess';
import type { Assessment } from './Assessment';
import { readReport } from '../content/readReport';
import { readMetadata } from '../metadata/WorkbookMetadata';
import { reportSheetsIn, tabsToRead } from '../sheets/ReportSheets';

export interface WorkbookOptions extends Omit<AssessmentContext, 'reports' | 'metadata'> {
  /** Editions that the sheets may be of; all that are shipped unless given. */
  readonly known?: readonly Edition[];
}

/**
 * Reads and assesses every report that a workbook holds, one for each unit and period. Always reads everything anew.
 * Rejects with a CheckError where the workbook holds no form, or one that this version does not know.
 */
export async function assessWorkbook(
  workbook: ReadableWorkbook,
  { known = editions(), ...options }: WorkbookOptions = {},
): Promise<readonly Assessment[]> {
  const reportSheets = reportSheetsIn(await workbook.sheets(), known);
  const copies = reportSheets.flatMap(({ tabs }) => [...tabs.values()].flatMap((all) => all.slice(1)));
  // A copy that cannot be read is refused as well.
  const blocks = await workbook.readUsed([...reportSheets.flatMap(tabsToRead), ...copies]);
  const metadata = await readMetadata(await workbook.readRecord());
  const byTab = new Map(blocks.map((block) => [block.tab, block]));
  const reports = reportSheets.map((group) => readReport(group, (tab) => byTab.get(tab)));
  return reports.map((report) => assess(report, { reports, metadata, ...options }));
}
