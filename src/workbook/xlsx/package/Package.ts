import { WorkbookError } from '../../../core/port/WorkbookError';
import { childrenNamed } from '../../xml';
import type { DefinedName } from './DefinedName';
import { definedNames } from './DefinedName';
import { parsePart } from './parsePart';
import type { PartTexts } from './PartTexts';
import { relationTarget } from './relationTarget';

/** The parts of a workbook file, inflated and within the limits, and the list of its sheets. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The decoded texts of the parts. */
  readonly texts: PartTexts;
  readonly sheets: readonly PackageSheet[];
  readonly names: readonly DefinedName[];
}

export interface PackageSheet {
  readonly tab: string;
  readonly visible: boolean;
  /** The path of its part in the archive. */
  readonly path: string;
}

export const workbookPart = 'xl/workbook.xml';
/** The namespaces of relation ids: those of transitional and of strict files. */
const relationNamespaces = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
] as const;
const workbookRelations = 'xl/_rels/workbook.xml.rels';

/** Names that would collide with properties of JavaScript objects in the library. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Throws a WorkbookError for a package without a workbook or sheets, or with a name that a library could not hold. */
export function readPackage(parts: ReadonlyMap<string, Uint8Array>, texts: PartTexts): Package {
  const workbook = parts.get(workbookPart);
  if (!workbook) throw new WorkbookError({ code: 'notWorkbook' });
  const { xml, root } = parsePart(workbook);
  const targets = relationTargets(parts);
  const [list] = childrenNamed(root, 'sheets');
  const sheets = childrenNamed(list, 'sheet').map(({ attributes }) => {
    const [relation = ''] = relationNamespaces.flatMap((namespace) => attributes.get(`{${namespace}}id`) ?? []);
    const path = targets.get(relation) ?? '';
    // Without its part a sheet would look like one whose rows were all deleted.
    if (!parts.has(path)) throw new WorkbookError({ code: 'damaged' });
    return {
      tab: attributes.get('name') ?? '',
      visible: (attributes.get('state') ?? 'visible') === 'visible',
      path,
    };
  });
  const names = definedNames(xml, root);
  for (const name of [...sheets.map(({ tab }) => tab), ...names.map(({ name }) => name)]) {
    if (reserved.has(name.toLowerCase())) throw new WorkbookError({ code: 'reservedName', name });
  }
  if (sheets.length === 0) throw new WorkbookError({ code: 'damaged' });
  return { parts, texts, sheets, names };
}

function relationTargets(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const part = parts.get(workbookRelations);
  const relations = part ? childrenNamed(parsePart(part).root, 'Relationship') : [];
  return new Map(
    relations.map(({ attributes }) => [
      attributes.get('Id') ?? '',
      relationTarget(workbookRelations, attributes.get('Target') ?? ''),
    ]),
  );
}
