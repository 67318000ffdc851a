import type { StoredRecord } from '../../../core/port/Workbook';
import { recordText } from '../../record/recordText';
import { storedTexts } from '../../record/storedTexts';
import { recordNamespace, recordXml, requireTrace, traceProperty } from '../../record/recordXml';
import { decodeXml, rootNamespace } from '../../xml';
import { customProperty, withCustomProperty } from './customProperties';
import type { CustomParts, Relation } from './customParts';
import { withoutPart, withPart } from './customParts';
import { relationNamespace } from './namespaces';

const workbookRelations = 'xl/_rels/workbook.xml.rels';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

export function storedRecord(custom: CustomParts): StoredRecord {
  const texts = recordPaths(custom).map((path) => recordText(decodeXml(custom.parts.get(path))));
  return storedTexts(texts, customProperty(custom, traceProperty));
}

/** Replaces all records of the custom parts with one. */
export function withRecord(custom: CustomParts, text: string, trace: string): CustomParts {
  const xml = new TextEncoder().encode(recordXml(text));
  const [path, ...surplus] = recordPaths(custom);
  const pruned = surplus.reduce(withoutPart, custom);
  const stored = path === undefined ? withNewPart(pruned, xml) : withPart(pruned, { path, content: xml });
  return withCustomProperty(stored, traceProperty, requireTrace(trace));
}

/** Adds a new part together with the part of its properties, as Excel does. */
function withNewPart(custom: CustomParts, content: Uint8Array): CustomParts {
  let number = 1;
  while (custom.parts.has(`customXml/item${number}.xml`)) number += 1;
  const encode = (xml: string): Uint8Array => new TextEncoder().encode(xml);
  const properties = `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{B1E0A000-0001-4B1E-8B1E-B1E0A0000001}"><ds:schemaRefs><ds:schemaRef ds:uri="${recordNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationNamespace}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
  const path = `customXml/item${number}.xml`;
  const relation: Relation = { from: workbookRelations, type: `${relationNamespace}/customXml`, target: `/${path}` };
  return [
    { path, content, relation },
    { path: `customXml/itemProps${number}.xml`, content: encode(properties), contentType: propertiesType },
    { path: `customXml/_rels/item${number}.xml.rels`, content: encode(relations) },
  ].reduce(withPart, custom);
}

/** The paths of custom XML parts whose root is in our namespace, whatever their contents. */
function recordPaths({ parts, relations }: CustomParts): readonly string[] {
  const related = relations.filter(({ type }) => type.endsWith('/customXml')).map(({ target }) => target.slice(1));
  return [...new Set(related)].filter((path) => rootNamespace(decodeXml(parts.get(path))) === recordNamespace);
}
