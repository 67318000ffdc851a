import { recordNamespace, traceProperty } from '../../record/recordXml';
import type { StoredRecord } from '../../../core/port/Workbook';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { runRead } from '../host/run';

/** The record as Excel stores it. */
interface HostRecord {
  /** The only part of our namespace; null if there is none or several. */
  readonly xml: string | null;
  /** The number of parts of our namespace. */
  readonly count: number;
  readonly trace: string | null;
}

/** One sync; if there are several parts of ours, none is read. One more for the trace if Excel finds the part too long. */
export async function readRecord(): Promise<StoredRecord> {
  try {
    const { xml, count, trace } = await runRead(readBoth);
    const text = xml === null ? null : await textOf(xml);
    return { text, isDamaged: text === null && count > 0, trace };
  } catch (error) {
    if (!(error instanceof WorkbookError && error.code === 'tooLarge')) throw error;
    return { text: null, isDamaged: true, trace: await runRead(readTrace) };
  }
}

/** Imports the parser only now, so that the pane starts without it if the workbook has no record. */
async function textOf(xml: string): Promise<string | null> {
  const { recordText } = await import('../../record/recordText');
  return recordText(xml);
}

async function readBoth(context: Excel.RequestContext): Promise<HostRecord> {
  const parts = context.workbook.customXmlParts.getByNamespace(recordNamespace);
  const count = parts.getCount();
  const part = parts.getOnlyItemOrNullObject().load('id');
  const xml = part.getXml();
  const trace = await readTrace(context);
  return { xml: part.isNullObject ? null : valueOf(xml), count: valueOf(count), trace };
}

async function readTrace(context: Excel.RequestContext): Promise<string | null> {
  const trace = context.workbook.properties.custom.getItemOrNullObject(traceProperty).load('value');
  await context.sync();
  return trace.isNullObject ? null : String(trace.value);
}

/** The result of a method after the sync; unlike a property it need not be loaded. */
function valueOf<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}
