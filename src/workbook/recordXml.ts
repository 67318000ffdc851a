import { WorkbookError } from '../core/port/WorkbookError';

/** The namespace of the one custom XML part that is ours. */
export const recordNamespace = 'urn:bieumau:record:1';
/** The custom property of the workbook that holds the trace. */
export const traceProperty = 'bieumau';
/** Excel cuts longer properties: https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection */
const longestTrace = 255;
/** Bytes in UTF-8 of the part. Excel on the web refuses requests and answers of more than 5 MB. */
const longestRecord = 2 * 2 ** 20;

/** What XML cannot hold, not even as a reference: https://www.w3.org/TR/xml/#charsets */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/**
 * The part for a text. Line ends and tabs are written as references, as whoever reads XML makes one kind of all line
 * ends. Throws a RangeError for what no XML can hold and a WorkbookError for what would not be read again.
 */
export function recordXml(text: string): string {
  const found = unwritable.exec(text);
  if (found) throw new RangeError(`XML cannot hold the character at ${found.index} of the record.`);
  const written = text.replace(/[<>&\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const xml = `<bieumau xmlns="${recordNamespace}">${written}</bieumau>`;
  if (isTooLong(xml)) throw new WorkbookError({ code: 'tooLarge', limit: longestRecord });
  return xml;
}

const part =
  /^\uFEFF?\s*(?:<\?xml\s[^<>]*\?>\s*)?<bieumau\s+xmlns\s*=\s*(?:"([^"<]*)"|'([^'<]*)')\s*(?:\/>|>([^<]*)<\/bieumau\s*>)\s*$/;

/** The text of a part; null where it is anything but our element with text. Only the references of XML itself count. */
export function recordText(xml: string): string | null {
  if (isTooLong(xml)) return null;
  const [whole, double, single, written = ''] = part.exec(xml) ?? [];
  if (whole === undefined || (double ?? single) !== recordNamespace) return null;
  return resolved(written.replace(/\r\n?/g, '\n'));
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Null where an ampersand is no reference, or one that means no character. */
function resolved(written: string): string | null {
  if (/&(?!#x[0-9a-fA-F]{1,6};|#\d{1,7};|(?:lt|gt|amp|quot|apos);)/.test(written)) return null;
  const text = written.replace(
    /&(?:#(x?)([0-9a-fA-F]+)|(\w+));/g,
    (_, x: string, digits?: string, name: string = '') => {
      if (digits === undefined) return named[name] ?? '';
      const point = parseInt(digits, x === 'x' ? 16 : 10);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\0';
    },
  );
  return unwritable.test(text) ? null : text;
}

function isTooLong(xml: string): boolean {
  if (xml.length > longestRecord) return true;
  let bytes = 0;
  for (let at = 0; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    // Either half of a pair is two bytes of four.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes > longestRecord;
}

/** The trace as it may be stored: throws a RangeError for a longer one. */
export function requireTrace(trace: string): string {
  if (trace.length > longestTrace || unwritable.test(trace))
    throw new RangeError(`${trace.length} characters cannot be a trace.`);
  return trace;
}
