import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Beside } from './recordContract';
import { archive, entry } from './zipEntries';
import type { Entry } from './zipEntries';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface Sketch {
  /** What stands in the root of each sheet, by tab. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands after the list of sheets in the workbook part. */
  readonly workbook?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Parts of their own, or in place of others. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The parts of a workbook written by hand, with no library in between. */
export function partsOf({ sheets, workbook = '', strings, styles, parts }: Sketch): Record<string, string> {
  const tabs = Object.entries(sheets);
  const relations = [
    ...tabs.map((_, n) => relation(n + 1, 'worksheet', `worksheets/sheet${n + 1}.xml`)),
    ...(strings === undefined ? [] : [relation(tabs.length + 1, 'sharedStrings', 'sharedStrings.xml')]),
    ...(styles === undefined ? [] : [relation(tabs.length + 2, 'styles', 'styles.xml')]),
  ];
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${tabs.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}${strings === undefined ? '' : override('sharedStrings')}${styles === undefined ? '' : override('styles')}</Types>`,
    '_rels/.rels': relationships([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${tabs.map(([tab], n) => `<sheet name="${tab}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(relations),
    ...Object.fromEntries(
      tabs.map(([, xml], n) => [
        `xl/worksheets/sheet${n + 1}.xml`,
        `${declaration}<worksheet xmlns="${main}">${xml}</worksheet>`,
      ]),
    ),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles !== undefined && {
      'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    }),
    ...parts,
  };
}

function override(type: string): string {
  return `<Override PartName="/xl/${type}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

export function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${office}/relationships/${type}" Target="${target}"/>`;
}

export function relationships(list: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

export function sketch(of: Sketch): Uint8Array {
  return zip(partsOf(of));
}

/** The archive of some parts; those with the same content are deflated once. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed = new Map<string | Uint8Array, Entry>();
  const entries = Object.entries(parts).map(([path, part]) => {
    const one = packed.get(part) ?? entry(path, typeof part === 'string' ? strToU8(part) : part);
    packed.set(part, one);
    return { ...one, path };
  });
  return archive(entries);
}

/** The parts of a saved file as text. */
export function unzip(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** One identity name for the sheet at a place, as the workbook part lists it. */
export function identityOf(place: number): string {
  return `<definedNames><definedName name="_bm" localSheetId="${place}" hidden="1">"cv581-2022|BM4|2022-N|Sở A"</definedName></definedNames>`;
}

/** What others have put beside the sheets of a workbook of one empty sheet. */
export function sketchBeside({ xmlParts, properties = {} }: Beside): Uint8Array {
  const parts = partsOf({ sheets: { 'Bảng riêng': '<sheetData/>' } });
  const items = xmlParts.map((_, n) => relation(n + 100, 'customXml', `../customXml/item${n + 1}.xml`));
  const values = Object.entries(properties).map(([name, value], n) => {
    const written = typeof value === 'number' ? `<vt:i4>${value}</vt:i4>` : `<vt:lpwstr>${value}</vt:lpwstr>`;
    return `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${n + 2}" name="${name}">${written}</property>`;
  });
  return zip({
    ...parts,
    ...Object.fromEntries(xmlParts.map((xml, n) => [`customXml/item${n + 1}.xml`, xml])),
    'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      `${items.join('')}</Relationships>`,
    ),
    ...(values.length > 0 && {
      '_rels/.rels': relationships([
        relation(1, 'officeDocument', 'xl/workbook.xml'),
        relation(2, 'custom-properties', 'docProps/custom.xml'),
      ]),
      '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
        '</Types>',
        '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
      ),
      'docProps/custom.xml': `${declaration}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${values.join('')}</Properties>`,
    }),
  });
}
