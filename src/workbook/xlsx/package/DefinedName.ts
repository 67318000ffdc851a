import { quoteText } from '../../../core/base/quoteText';
import { addition, childrenNamed, editXml, escapeXml, parseXml, removal } from '../../xml';
import type { XmlElement } from '../../xml';

/**
 * A defined name of the file. The library never gets the names of a file: it would expand an area into single cells
 * and lose the hidden flag.
 */
export interface DefinedName {
  readonly name: string;
  /** Index of its sheet among the tabs, from 0; null for a name of the whole workbook. */
  readonly tab: number | null;
  readonly text: string;
  readonly isHidden: boolean;
  /** Empty if there is none. */
  readonly comment: string;
  /** The element as it goes into the file. */
  readonly source: string;
}

/** The names that a workbook part lists; `workbook` is its root. */
export function definedNames(workbookXml: string, workbook: XmlElement): readonly DefinedName[] {
  const [list] = childrenNamed(workbook, 'definedNames');
  return childrenNamed(list, 'definedName').map(({ attributes, text, start, end }) => {
    const tab = attributes.get('localSheetId');
    return {
      name: attributes.get('name') ?? '',
      tab: tab === undefined ? null : Number(tab),
      text,
      isHidden: ['1', 'true'].includes(attributes.get('hidden') ?? ''),
      comment: attributes.get('comment') ?? '',
      source: workbookXml.slice(start, end),
    };
  });
}

/** Text in the longest constant that Excel takes. */
const longestConstant = 255;

/** A hidden name of one sheet for a text. */
export function constantName(name: string, tab: number, text: string): DefinedName {
  if (text.length > longestConstant) throw new RangeError(`${name}: ${text.length} characters of text`);
  const constant = quoteText(text);
  const source = `<definedName name="${name}" localSheetId="${tab}" hidden="1">${escapeXml(constant)}</definedName>`;
  return { name, tab, text: constant, isHidden: true, comment: '', source };
}

/** The text of the constant of a sheet-scoped name; null if there is none. */
export function constantText(names: readonly DefinedName[], name: string, tab: number): string | null {
  const found = names.find((candidate) => candidate.name === name && candidate.tab === tab);
  const [, quoted] = /^(?:=\s*)?"((?:[^"]|"")*)"$/.exec(found?.text.trim() ?? '') ?? [];
  return quoted?.replaceAll('""', '"') ?? null;
}

/** Replaces the names of a workbook part. */
export function withNames(workbookXml: string, names: readonly DefinedName[]): string {
  const workbook = parseXml(workbookXml);
  const edits = childrenNamed(workbook, 'definedNames').map(removal);
  if (names.length > 0) {
    const list = `<definedNames>${names.map(({ source }) => source).join('')}</definedNames>`;
    // The schema wants names before the settings of calculation.
    const [calculation] = childrenNamed(workbook, 'calcPr');
    edits.push(
      calculation
        ? { from: calculation.start, to: calculation.start, written: list }
        : addition(workbookXml, workbook, list),
    );
  }
  return editXml(workbookXml, edits);
}
