import { WorkbookError } from '../../../core/port/WorkbookError';
import { escapeXml } from '../../xml';

/** The library has the same limit. */
const deepest = 256;
const [lessThan, greaterThan, slash, question, exclamation] = [0x3c, 0x3e, 0x2f, 0x3f, 0x21] as const;
const [space, doubleQuote, singleQuote] = [0x20, 0x22, 0x27] as const;

/**
 * Reduces a document to elements and text: comments and processing instructions are left out, CDATA sections become
 * text. Throws a WorkbookError if tags do not match or the document declares a type. Every tag of the result has its
 * end, so that regular expressions can search it.
 */
export function normaliseXml(xml: string): string {
  const open: string[] = [];
  const kept: string[] = [];
  let from = 0;
  for (let at = xml.indexOf('<'); at >= 0;) {
    const kind = xml.charCodeAt(at + 1);
    let end: number;
    if (kind === slash) {
      end = xml.indexOf('>', at);
      if (end < 0 || open.pop() !== xml.slice(at + 2, end).trimEnd()) throw damaged();
    } else if (kind === exclamation || kind === question) {
      const [after, text] = skip(xml, at, open.length > 0);
      kept.push(xml.slice(from, at), text);
      from = after;
      end = after - 1;
    } else {
      end = endOfTag(xml, at);
      if (xml.charCodeAt(end - 1) !== slash) open.push(nameAt(xml, at + 1, end));
      if (open.length > deepest) throw damaged();
    }
    at = xml.indexOf('<', end + 1);
  }
  if (open.length > 0) throw damaged();
  return from === 0 ? xml : kept.join('') + xml.slice(from);
}

/** The end of markup that is no element, and the text that it stands for. */
function skip(xml: string, at: number, inElement: boolean): readonly [after: number, text: string] {
  if (xml.startsWith('<?', at)) return [after(xml, '?>', at), ''];
  if (xml.startsWith('<!--', at)) return [after(xml, '-->', at + 4), ''];
  if (!inElement || !xml.startsWith('<![CDATA[', at)) throw damaged();
  const end = after(xml, ']]>', at);
  return [end, escapeXml(xml.slice(at + '<![CDATA['.length, end - 3))];
}

function after(xml: string, closing: string, from: number): number {
  const found = xml.indexOf(closing, from);
  if (found < 0) throw damaged();
  return found + closing.length;
}

/** The `>` of an opening tag; one within quotes does not count. */
function endOfTag(xml: string, at: number): number {
  let quote = 0;
  for (let index = at + 1; index < xml.length; index += 1) {
    const code = xml.charCodeAt(index);
    if (code === lessThan) break;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === greaterThan) {
      return index;
    } else if (code === doubleQuote || code === singleQuote) {
      quote = code;
    }
  }
  throw damaged();
}

function nameAt(xml: string, from: number, end: number): string {
  let index = from;
  while (index < end && xml.charCodeAt(index) > space && xml.charCodeAt(index) !== slash) index += 1;
  if (index === from) throw damaged();
  return xml.slice(from, index);
}

function damaged(): WorkbookError {
  return new WorkbookError({ code: 'damaged' });
}
