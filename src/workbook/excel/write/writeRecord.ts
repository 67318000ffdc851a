import { recordNamespace, recordXml, requireTrace, traceProperty } from '../../record/recordXml';
import type { StoredRecord } from '../../../core/port/Workbook';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { toPortError } from '../host/toPortError';
import { readRecord } from '../read/readRecord';
import { runRead, runWrite } from '../host/run';

/**
 * Reads in one sync and writes in a second. If that fails, one more reads the record, and another one writes the trace
 * if only that is missing. A failure leaves the prior record or the new text with the prior trace.
 */
export async function writeRecord(text: string, trace: string): Promise<void> {
  const xml = recordXml(text);
  requireTrace(trace);
  const ids = await runRead(readPartIds);
  try {
    await runWrite((context) => writeParts(context, xml, trace, ids));
  } catch (cause) {
    const stored = await readAgain();
    if (stored?.text !== text) throw toPortError(cause);
    if (stored.trace === trace) return;
    try {
      await runWrite((context) => writeTrace(context, trace));
    } catch {
      throw toPortError(cause);
    }
  }
}

/** Reads the ids of the parts of our namespace. */
async function readPartIds(context: Excel.RequestContext): Promise<readonly string[]> {
  const workbook = context.workbook.load('readOnly');
  const parts = workbook.customXmlParts.getByNamespace(recordNamespace).load('items/id');
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError({ code: 'readOnly' });
  return parts.items.map(({ id }) => id);
}

/** Replaces the XML of the first part, or adds one; then deletes surplus parts and writes the trace. */
async function writeParts(
  context: Excel.RequestContext,
  xml: string,
  trace: string,
  [id, ...surplus]: readonly string[],
): Promise<void> {
  const { customXmlParts } = context.workbook;
  if (id === undefined) customXmlParts.add(xml);
  else customXmlParts.getItem(id).setXml(xml);
  for (const other of surplus) customXmlParts.getItemOrNullObject(other).delete();
  await writeTrace(context, trace);
}

async function writeTrace(context: Excel.RequestContext, trace: string): Promise<void> {
  context.workbook.properties.custom.add(traceProperty, trace);
  await context.sync();
}

/** Undefined if Excel does not answer. */
async function readAgain(): Promise<StoredRecord | undefined> {
  try {
    return await readRecord();
  } catch {
    return undefined;
  }
}
