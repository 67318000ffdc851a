import { WorkbookError } from '../../../core/port/WorkbookError';
import { childrenNamed } from '../../xml';
import type { PartIndex } from './PartIndex';
import { parsePart } from './parsePart';
import { relationTarget } from './relationTarget';

/** A relation of a part, or of the package, to another part. */
export interface PartRelation {
  readonly id: string;
  /** Its type without the namespace, such as `worksheet`, which is the same in transitional and strict files. */
  readonly type: string;
  /** The path of the part as the archive spells it; undefined if there is no such part or it is outside the file. */
  readonly path: string | undefined;
}

/** The part that lists the relations of a part, such as `xl/_rels/workbook.xml.rels`; that of the package for ''. */
export function relationsPart(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** The relations of a part; none if nothing lists them. Throws a WorkbookError if two have one id. */
export function relationsOf(
  path: string,
  parts: ReadonlyMap<string, Uint8Array>,
  index: PartIndex,
): readonly PartRelation[] {
  const from = relationsPart(path);
  const part = parts.get(index.find(from) ?? '');
  const listed = part ? childrenNamed(parsePart(part).root, 'Relationship') : [];
  const relations = listed.map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
    path:
      attributes.get('TargetMode') === 'External'
        ? undefined
        : index.find(relationTarget(from, attributes.get('Target') ?? '')),
  }));
  if (new Set(relations.map(({ id }) => id)).size < relations.length) throw new WorkbookError({ code: 'damaged' });
  return relations;
}
