import { elements, escape } from './xml';

/**
 * A defined name as the file states it. The library never sees the names of a file: it would unfold an area into its
 * single cells, and forgets what is hidden.
 */
export interface DefinedName {
  readonly name: string;
  /** Place of its sheet among the tabs, from 0; null for a name of the whole workbook. */
  readonly tab: number | null;
  readonly text: string;
  /** The element as it goes into the file. */
  readonly source: string;
}

export function definedNames(workbookXml: string): readonly DefinedName[] {
  return elements(workbookXml, 'definedName').map(({ attributes, text, source }) => {
    const tab = attributes.get('localSheetId');
    return { name: attributes.get('name') ?? '', tab: tab === undefined ? null : Number(tab), text, source };
  });
}

/** Text in the longest constant that Excel takes. */
const longestConstant = 255;

/** A hidden name of one sheet for a text. */
export function constantName(name: string, tab: number, text: string): DefinedName {
  if (text.length > longestConstant) throw new RangeError(`${name}: ${text.length} characters of text`);
  const constant = `"${text.replaceAll('"', '""')}"`;
  const source = `<definedName name="${name}" localSheetId="${tab}" hidden="1">${escape(constant)}</definedName>`;
  return { name, tab, text: constant, source };
}

/** The text of the constant that a name of a sheet stands for; null where there is none. */
export function constantText(names: readonly DefinedName[], name: string, tab: number): string | null {
  const found = names.find((candidate) => candidate.name === name && candidate.tab === tab);
  const [, quoted] = /^\s*=?\s*"((?:[^"]|"")*)"\s*$/.exec(found?.text ?? '') ?? [];
  return quoted?.replaceAll('""', '"') ?? null;
}

/** The workbook part with these names in place of its own. */
export function withNames(workbookXml: string, names: readonly DefinedName[]): string {
  const bare = workbookXml.replace(/<((?:[\w.-]+:)?)definedNames\b(?:[^>]*\/>|[\s\S]*?<\/\1definedNames\s*>)/, '');
  if (names.length === 0) return bare;
  const list = `<definedNames>${names.map(({ source }) => source).join('')}</definedNames>`;
  // Names stand before the settings of calculation, wherever the references to other workbooks stand.
  return bare.replace(/<calcPr\b|<\/workbook>/, (next) => list + next);
}
