import type { ReportRecord } from '../../signoff/record';
import type { OpenWorkbook } from '../../workbook/OpenWorkbook';
import type { Watching } from '../desk/Watching';
import type { FormSet } from '../formSets';

/**
 * Reads what is stored now, changes the part of one report, and writes it back. `tell` is called as soon as it is
 * written: reading everything again may fail, and takes nothing back.
 */
export async function writeReport(
  workbook: OpenWorkbook,
  watching: Watching,
  set: Pick<FormSet, 'edition' | 'periodCode' | 'unit'>,
  change: (record: ReportRecord) => ReportRecord,
  tell: () => void,
): Promise<void> {
  const records = await watching.readRecords();
  const { text, trace } = records.with(change(records.of(set)));
  await workbook.writeRecord(text, trace);
  tell();
  await watching.readAll();
}
