import { isRecordTooLong, recordNamespace } from './recordXml';
import { parseXml, XmlError } from '../xml';
import type { XmlElement } from '../xml';

/**
 * The text of a part that `recordXml` wrote; null where the part is anything but our element with text: comments,
 * attributes and elements would be read otherwise by other programs. It stands apart from the writer because it needs
 * the parser, which the pane loads only for a workbook that holds a record.
 */
export function recordText(xml: string): string | null {
  if (isRecordTooLong(xml)) return null;
  const root = parsed(xml);
  if (root?.name !== 'bieumau' || root.prefix !== '' || root.namespace !== recordNamespace) return null;
  return root.attributes.size === 0 ? root.text : null;
}

function parsed(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml, { elements: 1, isBare: true });
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}
