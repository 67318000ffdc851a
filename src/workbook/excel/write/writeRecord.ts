import { recordNamespace, recordXml, requireTrace, traceProperty } from '../../record/recordXml';
import type { StoredRecord } from '../../../core/port/Workbook';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { translated } from '../host/toPortError';
import { readRecord } from '../read/readRecord';
import { runRead, runWrite } from '../host/run';

/**
 * One sync to look and one to write. Where that fails, one more looks how far Excel came, and another one tries the
 * trace again if nothing but that is missing. A failure leaves the record that was there, a damaged one damaged, or
 * the new text beside the old trace: the text is what counts.
 */
export async function writeRecord(text: string, trace: string): Promise<void> {
  const xml = recordXml(text);
  requireTrace(trace);
  const ids = await runRead(lookBeforeRecord);
  try {
    await runWrite((context) => put(context, xml, trace, ids));
  } catch (cause) {
    const stored = await storedNow();
    if (stored?.text !== text) throw translated(cause);
    if (stored.trace === trace) return;
    try {
      await runWrite((context) => putTrace(context, trace));
    } catch {
      throw translated(cause);
    }
  }
}

/** The ids of the parts that are ours. */
async function lookBeforeRecord(context: Excel.RequestContext): Promise<readonly string[]> {
  const workbook = context.workbook.load('readOnly');
  const parts = workbook.customXmlParts.getByNamespace(recordNamespace).load('items/id');
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError({ code: 'readOnly' });
  return parts.items.map(({ id }) => id);
}

/** A part that is there gets another text in one step; surplus ones go afterwards, so that none is read meanwhile. */
async function put(
  context: Excel.RequestContext,
  xml: string,
  trace: string,
  [id, ...surplus]: readonly string[],
): Promise<void> {
  const { customXmlParts } = context.workbook;
  if (id === undefined) customXmlParts.add(xml);
  else customXmlParts.getItem(id).setXml(xml);
  for (const other of surplus) customXmlParts.getItemOrNullObject(other).delete();
  await putTrace(context, trace);
}

async function putTrace(context: Excel.RequestContext, trace: string): Promise<void> {
  context.workbook.properties.custom.add(traceProperty, trace);
  await context.sync();
}

/** Undefined where Excel does not say. */
async function storedNow(): Promise<StoredRecord | undefined> {
  try {
    return await readRecord();
  } catch {
    return undefined;
  }
}
