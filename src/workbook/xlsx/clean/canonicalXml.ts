import { escapeVerbatim, escapeXml } from '../../xml';
import type { XmlElement } from '../../xml';

const spaceAttribute = '{http://www.w3.org/XML/1998/namespace}space';

/** A replacement of an element: its text, its children or its attributes; null leaves it out. */
export interface Written {
  readonly attributes?: ReadonlyMap<string, string>;
  /** Written as it is. */
  readonly content?: string;
}

/**
 * An element of a part without a prefix. Attributes and children of other namespaces are left out: extensions, ids of
 * revisions, relations to other parts. So are `extLst` elements, which hold extensions only.
 */
export function canonicalXml(element: XmlElement, { attributes, content }: Written = {}): string {
  const written = [...(attributes ?? element.attributes)].flatMap(([name, value]) => {
    if (name === spaceAttribute) return [` xml:space="${escapeXml(value)}"`];
    return name.startsWith('{') ? [] : [` ${name}="${attributeText(value)}"`];
  });
  const inner = content ?? contentOf(element);
  return tag(element.name, written.join(''), inner);
}

/** The content of an element in the same way. */
export function contentOf(element: XmlElement): string {
  const children = element.children.filter(
    ({ namespace, name }) => namespace === element.namespace && name !== 'extLst',
  );
  return element.children.length > 0
    ? children.map((child) => canonicalXml(child)).join('')
    : escapeVerbatim(element.text);
}

/** An element with attributes as they are written; empty where it has no content. */
export function tag(name: string, attributes: string, content: string): string {
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

/** Line ends and tabs in attributes become references, because readers make spaces of them. */
function attributeText(value: string): string {
  return escapeXml(value).replace(/[\t\n\r]/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
}
