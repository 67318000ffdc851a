import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';

/** An element of the manifest, its name without prefix, because no two elements differ in the prefix only. */
export interface ManifestElement {
  readonly name: string;
  /** `xsi:type` is listed as `type`, because no other attribute has that name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly line: number;
  readonly children: readonly ManifestElement[];
}

/** Parses the manifest into a tree; throws an error with the line if it is not well-formed XML. */
export function parseManifest(xml: string): ManifestElement {
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  if (documentElement === null) throw new Error('the file has no element');
  return elementOf(documentElement);
}

function elementOf(element: Element): ManifestElement {
  return {
    name: element.localName ?? element.tagName,
    attributes: Object.fromEntries(
      [...element.attributes].map(({ localName, name, value }) => [localName ?? name, value]),
    ),
    text: (element.textContent ?? '').trim(),
    line: element.lineNumber ?? 0,
    children: [...element.childNodes].flatMap((child) =>
      child.nodeType === child.ELEMENT_NODE ? [elementOf(child as Element)] : [],
    ),
  };
}

/** An element and all its descendants, in the order of the file. */
export function* everyElement(element: ManifestElement): Generator<ManifestElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

/** All descendants with one of the names, in the order of the file. */
export function elementsNamed(root: ManifestElement, ...names: readonly string[]): readonly ManifestElement[] {
  return [...everyElement(root)].filter(({ name }) => names.includes(name));
}

/** Describes an element so that it can be located in the file: `line 12, <Url id="Help.Url">`. */
export function formatElement({ name, attributes, line }: ManifestElement): string {
  const key = ['id', 'resid', 'Locale'].find((attribute) => attributes[attribute] !== undefined);
  return `line ${line}, <${name}${key === undefined ? '' : ` ${key}="${String(attributes[key])}"`}>`;
}
