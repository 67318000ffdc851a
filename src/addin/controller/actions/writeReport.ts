import type { ReportRecord } from '../../../core/signoff/record';
import type { OpenWorkbook } from '../../../core/port/OpenWorkbook';
import type { LiveCheck } from '../live/LiveCheck';
import type { NamedReport, WorkbookMetadata } from '../../../core/report/metadata/WorkbookMetadata';

/**
 * Reads what is stored now, changes the part of one report, and writes it back. `tell` is called as soon as it is
 * written: reading everything again may fail, and takes nothing back.
 */
export async function writeReport(
  workbook: OpenWorkbook,
  watching: LiveCheck,
  set: NamedReport,
  change: (record: ReportRecord) => ReportRecord,
  tell: () => void,
): Promise<void> {
  await storeReport(workbook, await watching.readRecords(), set, change);
  tell();
  await watching.readAll();
}

/** Writes what was just read with the part of one report changed. */
export async function storeReport(
  workbook: OpenWorkbook,
  records: WorkbookMetadata,
  set: NamedReport,
  change: (record: ReportRecord) => ReportRecord,
): Promise<void> {
  const { text, trace } = records.with(change(records.of(set)));
  await workbook.writeRecord(text, trace);
}
