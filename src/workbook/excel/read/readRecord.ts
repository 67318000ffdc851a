import { recordNamespace, traceProperty } from '../../record/recordXml';
import { storedTexts } from '../../record/storedTexts';
import type { StoredRecord } from '../../../core/port/Workbook';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { runRead } from '../host/run';

/** The record as Excel stores it. */
interface HostRecord {
  /** All parts of our namespace: Excel gives a part another id with another text, so a failure may leave two. */
  readonly parts: readonly string[];
  readonly trace: string | null;
}

/**
 * One sync, and one more for the texts if there are several parts of ours, one more for the trace if Excel finds a part too long.
 * https://github.com/OfficeDev/office-js/issues/3564
 */
export async function readRecord(): Promise<StoredRecord> {
  try {
    const { parts, trace } = await runRead(readBoth);
    const texts = await Promise.all(parts.map(textOf));
    return storedTexts(texts, trace);
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
  const found = context.workbook.customXmlParts.getByNamespace(recordNamespace);
  const listed = found.load('items/id');
  const part = found.getOnlyItemOrNullObject().load('id');
  const xml = part.getXml();
  const trace = await readTrace(context);
  if (!part.isNullObject) return { parts: [valueOf(xml)], trace };
  if (listed.items.length === 0) return { parts: [], trace };
  const texts = listed.items.map((item) => item.getXml());
  await context.sync();
  return { parts: texts.map(valueOf), trace };
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
