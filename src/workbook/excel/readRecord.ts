import { recordNamespace, recordText, traceProperty } from '../recordXml';
import type { StoredRecord } from '../../core/port/Workbook';
import { WorkbookError } from '../../core/port/WorkbookError';
import { runRead } from './run';

/** One sync; of several parts of ours none is read. One more for the trace where Excel finds the part too long. */
export async function readRecord(): Promise<StoredRecord> {
  try {
    return await runRead(readBoth);
  } catch (error) {
    if (!(error instanceof WorkbookError && error.code === 'tooLarge')) throw error;
    return { text: null, isDamaged: true, trace: await runRead(readTrace) };
  }
}

async function readBoth(context: Excel.RequestContext): Promise<StoredRecord> {
  const parts = context.workbook.customXmlParts.getByNamespace(recordNamespace);
  const count = parts.getCount();
  const part = parts.getOnlyItemOrNullObject().load('id');
  const xml = part.getXml();
  const trace = await readTrace(context);
  const text = part.isNullObject ? null : recordText(valueOf(xml));
  return { text, isDamaged: text === null && valueOf(count) > 0, trace };
}

async function readTrace(context: Excel.RequestContext): Promise<string | null> {
  const trace = context.workbook.properties.custom.getItemOrNullObject(traceProperty).load('value');
  await context.sync();
  return trace.isNullObject ? null : String(trace.value);
}

/** Of what a method gives; it is there after the sync, and no property that has to be loaded. */
function valueOf<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}
