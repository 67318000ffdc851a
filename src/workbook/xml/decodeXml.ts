import { XmlError } from './XmlError';

/**
 * Decodes a part: UTF-16 if it begins with the byte order mark of that or with its `<`, else UTF-8. A byte order mark is left out;
 * invalid bytes become U+FFFD.
 */
export function decodeXml(bytes: Uint8Array = new Uint8Array()): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/**
 * Decodes a part that is to be read. Throws an XmlError for invalid bytes, and for letters beyond ASCII in a part that
 * declares another encoding than UTF-8 and UTF-16, which are the only ones of packages (ECMA-376 part 2, 6.2.5): programs
 * disagree on whether the declaration counts.
 */
export function decodeStrictly(bytes: Uint8Array): string {
  let xml;
  try {
    xml = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw undecodable('bytes that its encoding does not have');
  }
  const [, declared = 'utf-8'] = declaration.exec(xml) ?? [];
  if (!/^utf-?(?:8|16(?:le|be)?)$/i.test(declared) && beyondAscii.test(xml))
    throw undecodable(`the encoding ${declared}`);
  return xml;
}

const declaration = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})/;
const beyondAscii = /[\u0080-\uffff]/;

function encodingOf([first, second]: Uint8Array): string {
  const begins = (one: number, other: number): boolean => first === one && second === other;
  if (begins(0xff, 0xfe) || begins(0x3c, 0)) return 'utf-16le';
  return begins(0xfe, 0xff) || begins(0, 0x3c) ? 'utf-16be' : 'utf-8';
}

function undecodable(reason: string): XmlError {
  return new XmlError(reason, { offset: 0, line: 1, column: 1 });
}
