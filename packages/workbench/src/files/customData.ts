import type { Snapshot } from '@bieumau/excel-host/Snapshot';
import type { CustomParts } from './FileLibrary';
import { childrenNamed, decodeXml, escapeXml, parseXml } from '../../../../src/workbook/xml';

type CustomData = Pick<Snapshot, 'customXml' | 'customProperties'>;
type Property = string | number | boolean;

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';
const propertiesPart = 'docProps/custom.xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Adds custom XML parts, each with its own id, and custom properties to the parts of a file. */
export function fileParts({ customXml, customProperties }: CustomData): CustomParts {
  const parts = new Map<string, Uint8Array>();
  const contentTypes = new Map<string, string>();
  const relations: CustomParts['relations'][number][] = [];
  for (const [index, xml] of customXml.entries()) {
    const [item, props] = [`customXml/item${index + 1}.xml`, `customXml/itemProps${index + 1}.xml`];
    parts.set(item, bytes(xml));
    parts.set(props, bytes(itemProperties(index)));
    parts.set(`customXml/_rels/item${index + 1}.xml.rels`, bytes(itemRelation(index)));
    contentTypes.set(props, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
    relations.push({ from: 'xl/_rels/workbook.xml.rels', type: `${officeDocument}/relationships/customXml`, target: `/${item}` }); // prettier-ignore
  }
  if (Object.keys(customProperties).length > 0) {
    parts.set(propertiesPart, bytes(propertiesXml(customProperties)));
    contentTypes.set(propertiesPart, 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
    relations.push({ from: '_rels/.rels', type: `${officeDocument}/relationships/custom-properties`, target: `/${propertiesPart}` }); // prettier-ignore
  }
  return { parts, contentTypes, relations };
}

function itemProperties(index: number): string {
  const id = `{${(index + 1).toString(16).padStart(8, '0').toUpperCase()}-B1E0-4B1E-8B1E-000000000000}`;
  return `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${officeDocument}/customXml"><ds:schemaRefs/></ds:datastoreItem>`;
}

function itemRelation(index: number): string {
  const type = `${officeDocument}/relationships/customXmlProps`;
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="itemProps${index + 1}.xml"/></Relationships>`;
}

function propertiesXml(properties: Readonly<Record<string, Property>>): string {
  const written = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}">${propertyXml(value)}</property>`,
  );
  return `${declaration}<Properties xmlns="${officeDocument}/custom-properties" xmlns:vt="${officeDocument}/docPropsVTypes">${written.join('')}</Properties>`;
}

function propertyXml(value: Property): string {
  if (typeof value === 'boolean') return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === 'number') return `<vt:r8>${value}</vt:r8>`;
  return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
}

/** Reads custom XML parts, in the order of their numbers, and custom properties from a file. */
export function hostData(parts: ReadonlyMap<string, Uint8Array>): CustomData {
  const numbered = [...parts.keys()].flatMap((path) => {
    const number = /^customXml\/item(\d+)\.xml$/.exec(path)?.[1];
    return number === undefined ? [] : [{ path, number: Number(number) }];
  });
  return {
    customXml: numbered.sort((a, b) => a.number - b.number).map(({ path }) => decodeXml(parts.get(path))),
    customProperties: hostProperties(parts.get(propertiesPart)),
  };
}

function hostProperties(part: Uint8Array | undefined): Record<string, Property> {
  if (!part) return {};
  return Object.fromEntries(
    childrenNamed(parseXml(decodeXml(part)), 'property').flatMap(({ attributes, children }): [string, Property][] => {
      const [value] = children;
      const name = attributes.get('name');
      return name === undefined ? [] : [[name, hostProperty(value?.name ?? '', value?.text ?? '')]];
    }),
  );
}

function hostProperty(type: string, value: string): Property {
  if (type === 'bool') return value === 'true' || value === '1';
  return /^(?:r[48]|decimal|u?int|u?i[1248])$/.test(type) ? Number(value) : value;
}
