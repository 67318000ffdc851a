import type { OpenWorkbook } from '../../../core/port/OpenWorkbook';
import type { NewReport } from '../../../core/report/sheets/NewReport';
import { ruleSentence } from '../../../core/presentation/kinds/ruleSentence';
import { firstInput } from '../../../core/report/content/cellsOfForms';
import type { LiveCheck } from '../live/LiveCheck';

/**
 * Inserts a report whole or not at all, then brings the first cell to fill to the front. `told` is called as soon as the
 * sheets are there: what fails later takes nothing back.
 */
export async function insertInto(
  workbook: OpenWorkbook,
  watching: LiveCheck,
  report: NewReport,
  told: (tabs: readonly string[]) => Promise<void> | void,
): Promise<void> {
  // What draws sheets is loaded when somebody first needs it.
  const { insertReport } = await import('../../../core/presentation/sheets/insertReport');
  const before = new Set(watching.sheets.map(({ id }) => id));
  const tabs = await insertReport(workbook, report, (rule) => ruleSentence(report.edition, rule, 'vi'));
  await told(tabs);
  await workbook.keepPane();
  await watching.readAll();
  const first = watching.sheets.find(({ id }) => !before.has(id));
  const cell = first && firstInput(watching.readings, first.tab);
  // Inserted the sheets are, whether or not Excel can show them.
  if (first && cell !== undefined) await workbook.show(first.id, cell).catch(() => undefined);
}
