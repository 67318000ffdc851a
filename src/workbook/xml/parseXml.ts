import { readXml } from './readXml';
import type { XmlLimits, XmlTag } from './readXml';

/** An element with its contents. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Empty if there is none. */
  readonly prefix: string;
  /** Empty if the element is in none. */
  readonly namespace: string;
  /** By name, those of a namespace by `{namespace}name`; declarations of namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it, in one piece. */
  readonly text: string;
  /** Index of the `<` of its opening tag, in UTF-16 units. */
  readonly start: number;
  /** Index after the `>` of its opening tag. */
  readonly contentStart: number;
  /** Index of the `<` of its closing tag; `contentStart` for an empty-element tag. */
  readonly contentEnd: number;
  /** Index after the `>` of its closing tag. */
  readonly end: number;
}

type ElementUnderConstruction = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  readonly children: ElementUnderConstruction[];
};

/** Some 100 MB of memory; the small parts of a filled workbook have a hundredth of it. */
const mostElements = 250_000;

/** The root of a small document. Throws as `readXml` does, and beyond 250,000 elements unless `limits` sets another number. */
export function parseXml(xml: string, limits: XmlLimits = {}): XmlElement {
  const open: ElementUnderConstruction[] = [];
  let root: ElementUnderConstruction | undefined;
  const handler = {
    open: (tag: XmlTag): void => {
      const element = newElement(tag);
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

function newElement(tag: XmlTag): ElementUnderConstruction {
  const { name, prefix, namespace, start, end } = tag;
  const attributes = tag.attributes();
  return { name, prefix, namespace, attributes, children: [], text: '', start, contentStart: end, contentEnd: end, end }; // prettier-ignore
}

/** The children with a name, in the namespace of the element itself. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => child.name === name && child.namespace === element?.namespace);
}
