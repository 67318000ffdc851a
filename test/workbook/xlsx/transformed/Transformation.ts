import { readFileSync } from 'node:fs';
import type { CellContent } from '../../../../src/core/base/CellContent';
import { unzip, zip } from '../../../support/archive';

/** A file that is made of the normal one as some program or person makes it, and what is to come of it. */
export interface Transformation {
  /** What is different in the file, as a sentence. */
  readonly title: string;
  /** The public report that it comes after, or the clause of the standard. */
  readonly after: string;
  readonly make: () => Uint8Array;
  /** The problem with which it is refused; undefined if it is read. */
  readonly problem?: object;
  /** The contents of cells that are not those of the normal file, by address. */
  readonly cells?: Readonly<Record<string, CellContent>>;
}

type Edits = Readonly<Record<string, (xml: string) => string | Uint8Array>>;

export const contentTypes = '[Content_Types].xml';
export const rootRelations = '_rels/.rels';
export const workbook = 'xl/workbook.xml';
export const relations = 'xl/_rels/workbook.xml.rels';
export const sheet = 'xl/worksheets/sheet1.xml';
export const strings = 'xl/sharedStrings.xml';
export const styles = 'xl/styles.xml';

export function fixture(name: string): Uint8Array {
  return readFileSync(`test/fixtures/found/${name}.xlsx`);
}

/** The parts of the normal file, by path. */
export function baseParts(): Readonly<Record<string, string>> {
  return unzip(fixture('00-base'));
}

/** The file is read as the normal one. */
export function same(title: string, after: string, make: () => Uint8Array): Transformation {
  return { title, after, make };
}

/** The file is read as the normal one except for some cells. */
export function except(
  title: string,
  after: string,
  make: () => Uint8Array,
  cells: Readonly<Record<string, CellContent>>,
): Transformation {
  return { title, after, make, cells };
}

/** The file is refused with a problem. */
export function refused(title: string, after: string, make: () => Uint8Array, problem: object): Transformation {
  return { title, after, make, problem };
}

/** The problem of one cell of the form. */
export function flaw(cell: string, reason: string): object {
  return { code: 'unreadableCell', sheet: 'BM1', cell, reason };
}

/** The normal file with some of its parts edited, some under other names, and some more. Throws if an edit changes nothing. */
export function changed(
  edits: Edits,
  names: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = Object.entries(baseParts()).map(([path, xml]) => {
    const edited = edits[path]?.(xml) ?? xml;
    if (edits[path] && edited === xml) throw new RangeError(`an edit of ${path} changes nothing`);
    return [names[path] ?? path, edited] as const;
  });
  return zip({ ...Object.fromEntries(parts), ...more });
}

/** The normal file with a text of one part replaced, everywhere if the text is a global expression. Throws if it is not there. */
export function replaced(path: string, from: string | RegExp, to: string): Uint8Array {
  return changed({ [path]: (xml) => xml.replace(from, to) });
}

/** The normal file with the element of one cell of the form replaced. */
export function withCell(address: string, written: string): Uint8Array {
  return replaced(sheet, new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`), written.replaceAll('$', '$$$$'));
}

/** The normal file with one more sheet of some kind before the form, whose names of the sheet move on by one. */
export function withSheetBefore(attributes: string, type: string, target: string, root: string): Uint8Array {
  const declared = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return changed(
    {
      [workbook]: (xml) => xml.replace('<sheets>', `<sheets><sheet name="Khác" sheetId="9" ${attributes} r:id="rId9"/>`).replaceAll('localSheetId="0"', 'localSheetId="1"'), // prettier-ignore
      [relations]: (xml) => xml.replace('</Relationships>', `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`), // prettier-ignore
    },
    {},
    { [`xl/${target}`]: `<${root} ${declared}/>` },
  );
}
