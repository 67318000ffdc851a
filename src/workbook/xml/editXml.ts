import type { XmlElement } from './parseXml';

/** A stretch of a document, in UTF-16 units, and what stands there instead. */
export interface XmlEdit {
  readonly from: number;
  readonly to: number;
  readonly written: string;
}

/** The document with all edits done; everything else stays as it is written. Edits must not overlap. */
export function editXml(xml: string, edits: readonly XmlEdit[]): string {
  const ordered = [...edits].sort((one, other) => one.from - other.from);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, written } of ordered) {
    if (from < at) throw new RangeError(`edits of a document overlap at ${from}`);
    pieces.push(xml.slice(at, from), written);
    at = to;
  }
  return pieces.join('') + xml.slice(at);
}

/** Takes an element out. */
export function removal({ start, end }: XmlElement): XmlEdit {
  return { from: start, to: end, written: '' };
}

/** Writes XML behind everything that an element holds; one that stands alone gets a closing tag. */
export function addition(xml: string, element: XmlElement, written: string): XmlEdit {
  const { start, contentStart, contentEnd, end, prefix, name } = element;
  if (contentEnd < end) return { from: contentEnd, to: contentEnd, written };
  const opening = xml.slice(start, contentStart).replace(/\/>$/, '>');
  const qualified = prefix === '' ? name : `${prefix}:${name}`;
  return { from: start, to: end, written: `${opening}${written}</${qualified}>` };
}
