import { readXml } from './readXml';
import type { XmlLimits, XmlTag } from './readXml';

/** An element with what is in it. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Empty where there is none. */
  readonly prefix: string;
  /** Empty where the element is in none. */
  readonly namespace: string;
  /** By name, those of a namespace by `{namespace}name`; declarations of namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it, in one piece. */
  readonly text: string;
  /** Place of the `<` of its opening tag, in UTF-16 units. */
  readonly start: number;
  /** Place behind the `>` of its opening tag. */
  readonly contentStart: number;
  /** Place of the `<` of its closing tag; `contentStart` where one tag is both. */
  readonly contentEnd: number;
  /** Place behind the `>` of its closing tag. */
  readonly end: number;
}

type Unfinished = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: Unfinished[] };

/** Some 100 MB of memory; the small parts of a filled workbook have a hundredth of it. */
const mostElements = 250_000;

/** The root of a small document, refused as `readXml` says; no more than 250,000 elements where nothing else is set. */
export function parseXml(xml: string, limits: XmlLimits = {}): XmlElement {
  const open: Unfinished[] = [];
  let root: Unfinished | undefined;
  const handler = {
    open: (tag: XmlTag): void => {
      const element = unfinished(tag);
      open.at(-1)?.children.push(element);
      open.push(element);
      root ??= element;
    },
    text: (text: string): void => {
      const [element] = open.slice(-1);
      if (element) element.text += text;
    },
    close: (end: number): void => {
      const element = open.pop();
      if (!element) return;
      element.contentEnd = end === element.contentStart ? end : xml.lastIndexOf('<', end - 1);
      element.end = end;
    },
  };
  readXml(xml, handler, { elements: mostElements, ...limits });
  // The reader refuses a document without a root.
  if (!root) throw new RangeError('a document without elements was read');
  return root;
}

function unfinished(tag: XmlTag): Unfinished {
  const { name, prefix, namespace, start, end } = tag;
  const attributes = tag.attributes();
  return { name, prefix, namespace, attributes, children: [], text: '', start, contentStart: end, contentEnd: end, end }; // prettier-ignore
}

/** Children of a name in the namespace of the element itself: what other namespaces add does not count. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => child.name === name && child.namespace === element?.namespace);
}
