import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';

/** An element of the manifest, its name without prefix: no two elements differ in the prefix only. */
export interface ManifestElement {
  readonly name: string;
  /** `xsi:type` as `type`, as it is the only one. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly line: number;
  readonly children: readonly ManifestElement[];
}

/** The manifest as a tree; throws with the line where it is not well-formed XML. */
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

/** An element and all below it, in the order of the file. */
export function* everyElement(element: ManifestElement): Generator<ManifestElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

/** All elements of some names, in the order of the file. */
export function elementsNamed(root: ManifestElement, ...names: readonly string[]): readonly ManifestElement[] {
  return [...everyElement(root)].filter(({ name }) => names.includes(name));
}

/** `line 12, <bt:Url id="Help.Url">`, as somebody finds it in the file. */
export function formatElement({ name, attributes, line }: ManifestElement): string {
  const key = ['id', 'resid', 'Locale'].find((attribute) => attributes[attribute] !== undefined);
  return `line ${line}, <${name}${key === undefined ? '' : ` ${key}="${String(attributes[key])}"`}>`;
}
