import { foldText } from '../../base/foldText';
import type { Digest, Scope } from '../../signoff/digest';
import { emptyRecord, withReport } from '../../signoff/record';
import { reportKey } from '../../base/ReportKey';
import type { ReportRecord, WorkbookRecord } from '../../signoff/record';
import { readTrace, traceOf, verify } from '../../signoff/verify';
import type { SignoffState } from '../../signoff/verify';
import type { StoredRecord } from '../../port/Workbook';
import type { ReportSheets } from '../sheets/ReportSheets';

/** The metadata that a workbook carries for its reports. A record that cannot be parsed is ignored; `isDamaged` says so. */
export class WorkbookMetadata {
  readonly record: WorkbookRecord;
  readonly isDamaged: boolean;
  private readonly trace: ReturnType<typeof readTrace>;
  /** The trace of a sign-off that is gone. */
  private readonly lost: string | null;

  /** `parsed` is the record in the stored text, or undefined if that text is no record of ours. */
  constructor(parsed: WorkbookRecord | undefined, { isDamaged, trace }: Omit<StoredRecord, 'text'>) {
    this.record = parsed ?? emptyRecord;
    this.isDamaged = isDamaged || parsed === undefined;
    const isSigned = this.record.reports.some(({ signoff }) => signoff !== null);
    // The trace of a sign-off matters only if the record has no sign-off any more.
    this.lost = this.isDamaged || isSigned ? null : trace;
    this.trace = this.lost === null ? undefined : readTrace(this.lost);
  }

  /** The record of a report; an empty one if the workbook has none. */
  of(sheets: NamedReport): ReportRecord {
    return this.find(sheets) ?? { ...nameOf(sheets), explanations: [], signoff: null, history: [] };
  }

  /** The state of a report's sign-off. `digestOf` is called only if there is a sign-off to compare with. */
  stateOf(sheets: ReportSheets, digestOf: (scope: Scope) => Digest): SignoffState {
    if (this.isDamaged) return { state: 'damaged' };
    if (this.trace) return { state: 'lost', ...this.trace };
    const others = this.record.reports.filter((one) => isSamePeriod(one, sheets) && one.edition !== sheets.edition.id);
    return verify(digestOf, this.find(sheets), others);
  }

  /** Returns what is to be stored if the record of one report is replaced, see `storeReport`. */
  with(report: ReportRecord): { readonly record: WorkbookRecord; readonly trace: string } {
    const record = withReport(this.record, report);
    const signed = record.reports.flatMap(({ signoff }) => signoff ?? []).at(-1);
    // The trace of a lost sign-off is kept whatever else is written.
    return { record, trace: signed ? traceOf(signed) : (this.lost ?? '') };
  }

  /** The same metadata with another record of one report. */
  withRecord(report: ReportRecord): WorkbookMetadata {
    return new WorkbookMetadata(withReport(this.record, report), { isDamaged: this.isDamaged, trace: this.lost });
  }

  private find(sheets: NamedReport): ReportRecord | undefined {
    return this.record.reports.find((one) => reportKey(one) === reportKey(nameOf(sheets)));
  }
}

export const noMetadata = new WorkbookMetadata(emptyRecord, { isDamaged: false, trace: null });

/**
 * Reads what a workbook carries for its reports; of several records the newest valid one. The parser and its schemas are loaded only if there is a record: most
 * workbooks have none, and the pane opens without them.
 */
export async function readMetadata(stored: StoredRecord): Promise<WorkbookMetadata> {
  const { text, copies } = stored;
  if (text === null && !copies) return new WorkbookMetadata(emptyRecord, stored);
  const { parseRecord } = await import('../../signoff/recordText');
  if (text !== null) return new WorkbookMetadata(parseRecord(text), stored);
  const newest = newestRecord((copies ?? []).flatMap((copy) => parseRecord(copy) ?? []));
  return new WorkbookMetadata(newest, { ...stored, isDamaged: newest === undefined });
}

/** The record with the latest date in it, or the last of them, as Excel puts a new part behind the old one. */
function newestRecord(records: readonly WorkbookRecord[]): WorkbookRecord | undefined {
  const latest = ({ reports }: WorkbookRecord): string =>
    reports.reduce(
      (last, { signoff, history }) => [last, signoff?.at ?? '', ...history.map(({ at }) => at)].sort().at(-1) ?? '',
      '',
    );
  return records.reduce<WorkbookRecord | undefined>(
    (newest, record) => (newest && latest(newest) > latest(record) ? newest : record),
    undefined,
  );
}

export type NamedReport = Pick<ReportSheets, 'edition' | 'periodCode' | 'unit'>;
type ReportName = Pick<ReportRecord, 'edition' | 'period' | 'unit'>;

function nameOf({ edition, periodCode, unit }: NamedReport): ReportName {
  return { edition: edition.id, period: periodCode, unit };
}

function isSamePeriod(one: ReportName, sheets: ReportSheets): boolean {
  return one.period === sheets.periodCode && foldText(one.unit) === foldText(sheets.unit);
}
