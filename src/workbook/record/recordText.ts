import { isRecordTooLong, recordNamespace } from './recordXml';
import { parseXml, XmlError } from '../xml';
import type { XmlElement } from '../xml';

/**
 * The text of a part that `recordXml` wrote; null if the part is anything but our element with text: other programs
 * would interpret comments, attributes and elements differently. This module is separate from the writer because it
 * needs the parser, which the pane loads only for a workbook with a record.
 */
export function recordText(xml: string): string | null {
  if (isRecordTooLong(xml)) return null;
  const root = parseRecord(xml);
  if (root?.name !== 'bieumau' || root.prefix !== '' || root.namespace !== recordNamespace) return null;
  return root.attributes.size === 0 ? root.text : null;
}

function parseRecord(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml, { elements: 1, isBare: true });
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}
