import { addition, childrenNamed, editXml, escapeXml, removal } from '../../xml';
import type { XmlElement } from '../../xml';
import type { Package } from './Package';
import { workbookPart } from './Package';
import { parsePart } from './parsePart';
import { PartIndex } from './PartIndex';
import { relationsPart } from './relations';
import { relationTarget } from './relationTarget';

/** The custom XML and custom properties of a workbook, which the library drops: they are copied unchanged. */
export interface CustomParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Content types by path; other parts have the default type of their extension. */
  readonly contentTypes: ReadonlyMap<string, string>;
  readonly relations: readonly Relation[];
}

export interface Relation {
  /** The part that names the relation, such as `_rels/.rels`. */
  readonly from: string;
  readonly type: string;
  readonly target: string;
}

const contentTypesPart = '[Content_Types].xml';
const packageRelations = '_rels/.rels';
/** Stands for the relations of the workbook part, wherever that is. */
const workbookRelations = 'xl/_rels/workbook.xml.rels';
const relationParts = [packageRelations, workbookRelations] as const;
const isCustom = (path: string): boolean => path === 'docProps/custom.xml' || path.startsWith('customXml/');

export const noCustomParts: CustomParts = { parts: new Map(), contentTypes: new Map(), relations: [] };

export function customParts({ parts, workbook }: Pick<Package, 'parts' | 'workbook'>): CustomParts {
  const kept = new Map([...parts].filter(([path]) => isCustom(path)));
  if (kept.size === 0) return noCustomParts;
  const index = new PartIndex(parts);
  const keptPath = (name: string): string | undefined => {
    const path = index.find(name);
    return path !== undefined && kept.has(path) ? path : undefined;
  };
  const types = entriesOf(parts.get(contentTypesPart), 'Override').flatMap(({ attributes }): [string, string][] => {
    const path = keptPath((attributes.get('PartName') ?? '').slice(1));
    return path === undefined ? [] : [[path, attributes.get('ContentType') ?? '']];
  });
  const relations = relationParts.flatMap((from) => {
    const listed = from === packageRelations ? from : relationsPart(workbook);
    return entriesOf(parts.get(index.find(listed) ?? ''), 'Relationship').flatMap(({ attributes }): Relation[] => {
      const [type = '', target = ''] = [attributes.get('Type'), attributes.get('Target')];
      const path = keptPath(relationTarget(listed, target));
      return path === undefined ? [] : [{ from, type, target: `/${path}` }];
    });
  });
  return { parts: kept, contentTypes: new Map(types), relations };
}

/** The entries with a name in a part that is a list, such as a list of relations; none if there is no part. */
function entriesOf(part: Uint8Array | undefined, name: string): readonly XmlElement[] {
  return part ? childrenNamed(parsePart(part).root, name) : [];
}

export interface NewPart {
  readonly path: string;
  readonly content: Uint8Array;
  readonly contentType?: string;
  readonly relation?: Relation;
}

/** Adds or replaces a part; the content type and the relations of a replaced part stay. */
export function withPart(custom: CustomParts, { path, content, contentType, relation }: NewPart): CustomParts {
  const { parts, contentTypes, relations } = custom;
  return {
    parts: new Map([...parts, [path, content]]),
    contentTypes:
      contentType === undefined || contentTypes.has(path)
        ? contentTypes
        : new Map([...contentTypes, [path, contentType]]),
    relations:
      relation === undefined || relations.some(({ target }) => target === relation.target)
        ? relations
        : [...relations, relation],
  };
}

/** Removes a part together with the part of its properties. */
export function withoutPart({ parts, contentTypes, relations }: CustomParts, path: string): CustomParts {
  const related = path.replace(/([^/]*)$/, '_rels/$1.rels');
  const beside = entriesOf(parts.get(related), 'Relationship').map(({ attributes }) =>
    relationTarget(related, attributes.get('Target') ?? ''),
  );
  const gone = new Set([path, related, ...beside.filter((other) => other.startsWith('customXml/itemProps'))]);
  return {
    parts: new Map([...parts].filter(([other]) => !gone.has(other))),
    contentTypes: new Map([...contentTypes].filter(([other]) => !gone.has(other))),
    relations: relations.filter(({ target }) => !gone.has(target.slice(1))),
  };
}

/**
 * The files of an archive with other custom parts; every other part stays as it is. `workbook` is the path of the
 * workbook part.
 */
export function replaceCustomParts(
  stored: Readonly<Record<string, Uint8Array>>,
  custom: CustomParts,
  workbook: string,
): Record<string, Uint8Array> {
  const files = Object.fromEntries(Object.entries(stored).filter(([path]) => !isCustom(path)));
  removeEntries(files, contentTypesPart, 'Override', ({ attributes }) =>
    isCustom((attributes.get('PartName') ?? '').slice(1)),
  );
  for (const part of [packageRelations, relationsPart(workbook)]) {
    removeEntries(files, part, 'Relationship', ({ attributes }) =>
      isCustom(relationTarget(part, attributes.get('Target') ?? '')),
    );
  }
  addCustomParts(files, custom, workbook);
  return files;
}

/** Removes children of the root of a part. */
function removeEntries(
  files: Record<string, Uint8Array>,
  path: string,
  name: string,
  isGone: (entry: XmlElement) => boolean,
): void {
  const stored = storedName(files, path);
  const part = files[stored];
  if (!part) return;
  const { xml, root } = parsePart(part);
  const gone = childrenNamed(root, name).filter(isGone);
  if (gone.length > 0) files[stored] = new TextEncoder().encode(editXml(xml, gone.map(removal)));
}

/** Adds custom parts to the files of an archive that lacks them; `workbook` is the path of the workbook part. */
export function addCustomParts(
  files: Record<string, Uint8Array>,
  custom: CustomParts,
  workbook: string = workbookPart,
): void {
  for (const [path, content] of custom.parts) files[path] ??= content;
  const types = [...custom.contentTypes].map(
    ([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`,
  );
  append(files, contentTypesPart, types);
  for (const part of relationParts) {
    const added = custom.relations.filter(({ from }) => from === part);
    const written = added.map(
      ({ type, target }, index) =>
        `<Relationship Id="custom${index + 1}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`,
    );
    append(files, part === packageRelations ? part : relationsPart(workbook), written);
  }
}

/** Appends children to the root of a part. */
function append(files: Record<string, Uint8Array>, path: string, children: readonly string[]): void {
  const stored = storedName(files, path);
  const part = files[stored];
  if (children.length === 0 || !part) return;
  const { xml, root } = parsePart(part);
  files[stored] = new TextEncoder().encode(editXml(xml, [addition(xml, root, children.join(''))]));
}

/** The name of a part as the archive spells it: its case may differ. */
function storedName(files: Readonly<Record<string, Uint8Array>>, path: string): string {
  if (files[path]) return path;
  return Object.keys(files).find((name) => name.toLowerCase() === path.toLowerCase()) ?? path;
}
