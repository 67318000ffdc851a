import type { CustomParts } from './customParts';
import { withPart } from './customParts';
import { elements, escape, unescape } from './xml';

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

/** The guard has left elements and text only, each with its end. */
const property = /<((?:[\w.-]+:)?)property\b((?:[^"'<>]|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*?)<\/\1property\s*>)/g;

/** The text of a property of the workbook, whatever its type; null where there is none. Keys are compared without case. */
export function customProperty(custom: CustomParts, name: string): string | null {
  for (const [tag, , , inner = ''] of xmlOf(custom).matchAll(property))
    if (isNamed(tag, name)) return unescape(/>([^<]*)</.exec(inner)?.[1] ?? '');
  return null;
}

/** The same parts with this text in the place of the property that was there. */
export function withCustomProperty(custom: CustomParts, name: string, text: string): CustomParts {
  const others = xmlOf(custom).replace(property, (tag) => (isNamed(tag, name) ? '' : tag));
  const numbers = [...others.matchAll(/\spid\s*=\s*["'](\d{1,9})["']/g)].map(([, number]) => Number(number));
  const written = (prefix: string): string =>
    `<${prefix}property fmtid="${format}" pid="${Math.max(1, ...numbers) + 1}" name="${escape(name)}"><vt:lpwstr xmlns:vt="${types}">${escape(text)}</vt:lpwstr></${prefix}property>`;
  const xml = others
    .replace(/<((?:[\w.-]+:)?Properties)\b([^<>]*)\/>/, '<$1$2></$1>')
    .replace(/<\/((?:[\w.-]+:)?)Properties\s*>/, (closing, prefix: string) => written(prefix) + closing);
  return withPart(custom, { path, content: new TextEncoder().encode(xml), contentType, relation });
}

function xmlOf({ parts }: CustomParts): string {
  const part = parts.get(path);
  const xml = part ? new TextDecoder().decode(part) : '';
  return elements(xml, 'Properties').length > 0 ? xml : empty;
}

function isNamed(tag: string, name: string): boolean {
  const [element] = elements(tag, 'property');
  return element?.attributes.get('name')?.toLowerCase() === name.toLowerCase();
}
