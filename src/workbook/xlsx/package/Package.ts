import { WorkbookError } from '../../../core/port/WorkbookError';
import { childrenNamed } from '../../xml';
import type { XmlElement } from '../../xml';
import { partsOfType } from './contentTypes';
import type { DefinedName } from './DefinedName';
import { definedNames } from './DefinedName';
import { limits } from './limits';
import { mainNamespaces, relationNamespaces } from './namespaces';
import { PartIndex } from './PartIndex';
import { parsePart } from './parsePart';
import { relationsOf } from './relations';
import type { PartRelation } from './relations';

/** The parts of a workbook file, inflated and within the limits, and what they are for. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The path of the workbook part, which lists the sheets. */
  readonly workbook: string;
  readonly sheets: readonly PackageSheet[];
  readonly names: readonly DefinedName[];
  /** The path of the part of shared strings; undefined if there is none. */
  readonly strings: string | undefined;
  /** The path of the part of styles; undefined if there is none. */
  readonly styles: string | undefined;
  /** True if days are counted from 1904. */
  readonly isFrom1904: boolean;
}

export interface PackageSheet {
  readonly tab: string;
  readonly visible: boolean;
  /** The path of its part in the archive; null if it has no cells, as a chart. */
  readonly path: string | null;
}

/** Where every program writes the workbook part. */
export const workbookPart = 'xl/workbook.xml';
/** Sheets of these types have no cells that a report could use. */
const sheetsWithoutCells = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/** Names that would collide with properties of JavaScript objects in the library. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Throws a WorkbookError for a package without a workbook or sheets, or with a name that a library could not hold. */
export function readPackage(parts: ReadonlyMap<string, Uint8Array>): Package {
  const index = new PartIndex(parts);
  const workbook = findWorkbook(parts, index);
  const { xml, root } = parsePart(parts.get(workbook) ?? new Uint8Array());
  // Word documents are packages as well.
  if (root.name !== 'workbook') throw new WorkbookError({ code: 'notWorkbook' });
  if (!mainNamespaces.has(root.namespace)) throw damaged();
  const relations = relationsOf(workbook, parts, index);
  const single = (type: string): string | undefined =>
    singlePart(type, relations, partsOfType(`spreadsheetml.${type}+xml`, parts, index));
  const sheets = sheetsOf(root, relations);
  const names = definedNames(xml, root);
  refuseNames(sheets, names);
  const [properties] = childrenNamed(root, 'workbookPr');
  return {
    parts,
    workbook,
    sheets,
    names,
    strings: single('sharedStrings'),
    styles: single('styles'),
    isFrom1904: ['1', 'true', 'on'].includes(properties?.attributes.get('date1904') ?? ''),
  };
}

/** The part that the package itself is related to. */
function findWorkbook(parts: ReadonlyMap<string, Uint8Array>, index: PartIndex): string {
  const main = relationsOf('', parts, index).filter(({ type }) => type === 'officeDocument');
  const [path, ...others] = new Set(main.map((relation) => relation.path));
  if (others.length > 0) throw damaged();
  if (path === undefined)
    throw new WorkbookError({ code: index.find(workbookPart) === undefined ? 'notWorkbook' : 'damaged' });
  if (/\.bin$/i.test(path)) throw new WorkbookError({ code: 'notWorkbook' });
  return path;
}

/**
 * The one part of a type that the workbook is related to. Throws a WorkbookError if it is related to several, or to one
 * that does not exist, or if another part has the content type: programs that look at content types would read that.
 */
function singlePart(type: string, relations: readonly PartRelation[], declared: readonly string[]): string | undefined {
  const related = new Set(relations.filter((relation) => relation.type === type).map(({ path }) => path));
  const [path] = related;
  if (related.size > 1 || related.has(undefined)) throw damaged();
  if (declared.some((other) => other !== path)) throw damaged();
  return path;
}

function sheetsOf(workbook: XmlElement, relations: readonly PartRelation[]): readonly PackageSheet[] {
  const [list, ...others] = childrenNamed(workbook, 'sheets');
  if (others.length > 0) throw damaged();
  const related = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = childrenNamed(list, 'sheet').map(({ attributes }) => {
    const [id = ''] = relationNamespaces.flatMap((namespace) => attributes.get(`{${namespace}}id`) ?? []);
    return {
      tab: attributes.get('name') ?? '',
      visible: (attributes.get('state') ?? 'visible') === 'visible',
      // Modules of Excel 95 have an empty id.
      path: id === '' ? null : pathOfSheet(related.get(id)),
    };
  });
  if (sheets.length === 0) throw damaged();
  return sheets;
}

/** Without its part a sheet would look like one whose rows were all deleted. */
function pathOfSheet(relation: PartRelation | undefined): string | null {
  if (relation?.path === undefined) throw damaged();
  return sheetsWithoutCells.has(relation.type) ? null : relation.path;
}

function refuseNames(sheets: readonly PackageSheet[], names: readonly DefinedName[]): void {
  const tabs = new Set<string>();
  for (const { tab } of sheets) {
    if (tabs.has(tab.toLowerCase())) throw new WorkbookError({ code: 'sheetTwice', sheet: tab });
    tabs.add(tab.toLowerCase());
  }
  for (const name of [...sheets.map(({ tab }) => tab), ...names.map(({ name }) => name)]) {
    if (reserved.has(name.toLowerCase())) throw new WorkbookError({ code: 'reservedName', name });
  }
  for (const { name, text } of names)
    if (text.length > limits.name) throw new WorkbookError({ code: 'nameTooLong', name });
}

function damaged(): WorkbookError {
  return new WorkbookError({ code: 'damaged' });
}
