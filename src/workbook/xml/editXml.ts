import type { XmlElement } from './parseXml';

/** A range of a document, in UTF-16 units, and the text that replaces it. */
export interface XmlEdit {
  readonly from: number;
  readonly to: number;
  readonly written: string;
}

/** Applies edits to a document; everything else stays as it is written. Throws a RangeError if edits overlap. */
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

/** An edit that removes an element. */
export function removal({ start, end }: XmlElement): XmlEdit {
  return { from: start, to: end, written: '' };
}

/** An edit that appends XML to the content of an element; an empty-element tag gets a closing tag. */
export function addition(xml: string, element: XmlElement, written: string): XmlEdit {
  const { start, contentStart, contentEnd, end, prefix, name } = element;
  if (contentEnd < end) return { from: contentEnd, to: contentEnd, written };
  const opening = xml.slice(start, contentStart).replace(/\/>$/, '>');
  const qualified = prefix === '' ? name : `${prefix}:${name}`;
  return { from: start, to: end, written: `${opening}${written}</${qualified}>` };
}
