import { recordNamespace, recordXml, requireTrace, traceProperty } from '../recordXml';
import { WorkbookError } from '../WorkbookError';
import { translated } from './hostProblem';
import { reading, running } from './run';

/** One sync to look and one to write. */
export async function writeRecord(text: string, trace: string): Promise<void> {
  const xml = recordXml(text);
  requireTrace(trace);
  const ids = await reading(lookBeforeRecord);
  try {
    await running(async (context) => {
      const { customXmlParts, properties } = context.workbook;
      const [id, ...surplus] = ids;
      if (id === undefined) customXmlParts.add(xml);
      else customXmlParts.getItem(id).setXml(xml);
      for (const other of surplus) customXmlParts.getItem(other).delete();
      properties.custom.add(traceProperty, trace);
      await context.sync();
    });
  } catch (cause) {
    throw translated(cause);
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
