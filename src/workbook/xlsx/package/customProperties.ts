import { addition, childrenNamed, editXml, escapeXml, removal } from '../../xml';
import type { XmlElement } from '../../xml';
import type { CustomParts } from './customParts';
import { withPart } from './customParts';
import { parsePart } from './parsePart';
import type { ParsedPart } from './parsePart';

const path = 'docProps/custom.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const relation = {
  from: '_rels/.rels',
  type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
  target: `/${path}`,
} as const;
/** Of all custom properties: https://learn.microsoft.com/openspecs/windows_protocols/ms-oleps */
const format = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const empty = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${types}"></Properties>`;

/** The text of a custom property, whatever its type; null if there is none. The case of its name is ignored. */
export function customProperty(custom: CustomParts, name: string): string | null {
  const found = childrenNamed(propertiesPart(custom).root, 'property').find((property) => isNamed(property, name));
  return found ? (found.children[0]?.text ?? '') : null;
}

/** Sets a custom property to a text. */
export function withCustomProperty(custom: CustomParts, name: string, text: string): CustomParts {
  const { xml, root } = propertiesPart(custom);
  const properties = childrenNamed(root, 'property');
  const replaced = properties.filter((property) => isNamed(property, name));
  const numbers = properties.filter((property) => !replaced.includes(property)).map(numberOf);
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const written = `<${prefix}property fmtid="${format}" pid="${Math.max(1, ...numbers) + 1}" name="${escapeXml(name)}"><vt:lpwstr xmlns:vt="${types}">${escapeXml(text)}</vt:lpwstr></${prefix}property>`;
  const edited = editXml(xml, [...replaced.map(removal), addition(xml, root, written)]);
  return withPart(custom, { path, content: new TextEncoder().encode(edited), contentType, relation });
}

/** A part that is no list of properties counts as an empty list. */
function propertiesPart({ parts }: CustomParts): ParsedPart {
  const part = parts.get(path);
  const stored = part && parsePart(part);
  return stored?.root.name === 'Properties' ? stored : parsePart(new TextEncoder().encode(empty));
}

function isNamed(property: XmlElement, name: string): boolean {
  return property.attributes.get('name')?.toLowerCase() === name.toLowerCase();
}

/** The number by which programs refer to a property; 0 if it has none. */
function numberOf(property: XmlElement): number {
  const written = property.attributes.get('pid') ?? '';
  return /^\d{1,9}$/.test(written) ? Number(written) : 0;
}
