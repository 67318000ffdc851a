/**
 * Decodes a part: UTF-16 if it begins with the byte order mark of that, else UTF-8. A byte order mark is left out;
 * invalid bytes become U+FFFD.
 */
export function decodeXml(bytes: Uint8Array = new Uint8Array()): string {
  const [first, second] = bytes;
  const isMark = (one: number, other: number): boolean => first === one && second === other;
  const encoding = isMark(0xff, 0xfe) ? 'utf-16le' : isMark(0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
