import { relationTarget } from './relationTarget';
import { elements, escape } from './xml';

/** The custom XML and custom properties of a workbook, which the library drops: carried from file to file as they are. */
export interface CustomParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Kinds of content by path; for the others the default of their extension holds. */
  readonly contentTypes: ReadonlyMap<string, string>;
  readonly relations: readonly Relation[];
}

interface Relation {
  /** The part that names the relation, such as `_rels/.rels`. */
  readonly from: string;
  readonly type: string;
  readonly target: string;
}

const contentTypesPart = '[Content_Types].xml';
const relationParts = ['_rels/.rels', 'xl/_rels/workbook.xml.rels'] as const;
const isCustom = (path: string): boolean => path === 'docProps/custom.xml' || path.startsWith('customXml/');
const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part ?? new Uint8Array());

export const noCustomParts: CustomParts = { parts: new Map(), contentTypes: new Map(), relations: [] };

export function customParts(parts: ReadonlyMap<string, Uint8Array>): CustomParts {
  const kept = new Map([...parts].filter(([path]) => isCustom(path)));
  if (kept.size === 0) return noCustomParts;
  const types = elements(text(parts.get(contentTypesPart)), 'Override').flatMap(
    ({ attributes }): [string, string][] => {
      const path = (attributes.get('PartName') ?? '').slice(1);
      return kept.has(path) ? [[path, attributes.get('ContentType') ?? '']] : [];
    },
  );
  const relations = relationParts.flatMap((from) =>
    elements(text(parts.get(from)), 'Relationship').flatMap(({ attributes }): Relation[] => {
      const [type = '', target = ''] = [attributes.get('Type'), attributes.get('Target')];
      const path = relationTarget(from, target);
      return kept.has(path) ? [{ from, type, target: `/${path}` }] : [];
    }),
  );
  return { parts: kept, contentTypes: new Map(types), relations };
}

/** Puts custom parts into the files of an archive that lacks them. */
export function addCustomParts(files: Record<string, Uint8Array>, custom: CustomParts): void {
  for (const [path, content] of custom.parts) files[path] ??= content;
  const types = [...custom.contentTypes].map(
    ([path, type]) => `<Override PartName="/${escape(path)}" ContentType="${escape(type)}"/>`,
  );
  append(files, contentTypesPart, 'Types', types);
  for (const part of relationParts) {
    const added = custom.relations.filter(({ from }) => from === part);
    const written = added.map(
      ({ type, target }, index) =>
        `<Relationship Id="custom${index + 1}" Type="${escape(type)}" Target="${escape(target)}"/>`,
    );
    append(files, part, 'Relationships', written);
  }
}

/** Writes children before the closing tag of a part's root. */
function append(files: Record<string, Uint8Array>, part: string, root: string, children: readonly string[]): void {
  if (children.length === 0) return;
  const closing = `</${root}>`;
  files[part] = new TextEncoder().encode(text(files[part]).replace(closing, () => children.join('') + closing));
}
