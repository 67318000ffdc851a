import { recordNamespace, recordText, traceProperty } from '../recordXml';
import type { StoredRecord } from '../Workbook';

/** One sync. Of several parts of ours none is read. */
export async function readRecord(context: Excel.RequestContext): Promise<StoredRecord> {
  const { customXmlParts, properties } = context.workbook;
  const parts = customXmlParts.getByNamespace(recordNamespace);
  const count = parts.getCount();
  const part = parts.getOnlyItemOrNullObject();
  const xml = part.load('id').getXml();
  const trace = properties.custom.getItemOrNullObject(traceProperty).load('value');
  await context.sync();
  const text = part.isNullObject ? null : recordText(valueOf(xml));
  return {
    text,
    isDamaged: text === null && valueOf(count) > 0,
    trace: trace.isNullObject ? null : String(trace.value),
  };
}

/** Of what a method gives; it is there after the sync, and no property that has to be loaded. */
function valueOf<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}
