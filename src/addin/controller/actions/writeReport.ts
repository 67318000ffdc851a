import type { ReportRecord } from '../../../core/signoff/record';
import { formatRecord } from '../../../core/signoff/recordText';
import type { OpenWorkbook } from '../../../core/port/OpenWorkbook';
import type { NamedReport, WorkbookMetadata } from '../../../core/report/metadata/WorkbookMetadata';
import type { ActionContext } from '../state/ActionContext';

/**
 * Reads the metadata as they are now, changes the part of one report, writes them back and reads everything again.
 * `onWritten` is called as soon as they are written: a failure of the last read does not undo it.
 */
export async function writeReport(
  { workbook, live }: ActionContext,
  report: NamedReport,
  change: (record: ReportRecord) => ReportRecord,
  onWritten: () => void,
): Promise<void> {
  await storeReport(workbook, await live.readMetadata(), report, change);
  onWritten();
  await live.readAll();
}

/** Writes metadata that were just read with the part of one report changed. */
export async function storeReport(
  workbook: OpenWorkbook,
  metadata: WorkbookMetadata,
  report: NamedReport,
  change: (record: ReportRecord) => ReportRecord,
): Promise<void> {
  const { record, trace } = metadata.with(change(metadata.of(report)));
  await workbook.writeRecord(formatRecord(record), trace);
}
