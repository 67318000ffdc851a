import { WorkbookError } from '../../core/port/WorkbookError';
import { escapeVerbatim, findUnwritable } from '../xml/characters';

/** The namespace of the one custom XML part that is ours. */
export const recordNamespace = 'urn:bieumau:record:1';
/** The custom property of the workbook that holds the trace. */
export const traceProperty = 'bieumau';
/** Excel cuts longer properties: https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection */
const longestTrace = 255;
/** Bytes in UTF-8 of the part. Excel on the web refuses requests and answers of more than 5 MB. */
const longestRecord = 2 * 2 ** 20;

/**
 * The part for a text. Throws a RangeError for characters that XML cannot hold, and a WorkbookError for a text that is
 * too long to be read again.
 */
export function recordXml(text: string): string {
  const unwritable = findUnwritable(text);
  if (unwritable !== null) throw new RangeError(`XML cannot hold the character at ${unwritable} of the record.`);
  const xml = `<bieumau xmlns="${recordNamespace}">${escapeVerbatim(text)}</bieumau>`;
  if (isRecordTooLong(xml)) throw new WorkbookError({ code: 'tooLarge', limit: longestRecord });
  return xml;
}

/** True if a part has more than 2 MB in UTF-8. */
export function isRecordTooLong(xml: string): boolean {
  if (xml.length > longestRecord) return true;
  let bytes = 0;
  for (let at = 0; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    // Either half of a pair is two bytes of four.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes > longestRecord;
}

/** Returns the trace, or throws a RangeError if it is too long or has characters that XML cannot hold. */
export function requireTrace(trace: string): string {
  if (trace.length > longestTrace || findUnwritable(trace) !== null)
    throw new RangeError(`${trace.length} characters cannot be a trace.`);
  return trace;
}
