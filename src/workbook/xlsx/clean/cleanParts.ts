import type { CleanPlan, CleanSheet } from '../../../core/port/CleanPlan';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { decodeXml, escapeXml } from '../../xml';
import { mainNamespace, relationNamespace } from '../package/namespaces';
import { normaliseXml } from '../package/normaliseXml';
import type { Package, PackageSheet } from '../package/Package';
import { workbookPart } from '../package/Package';
import { parsePart } from '../package/parsePart';
import { canonicalXml } from './canonicalXml';
import { cleanNames } from './cleanNames';
import { cleanSheetPart } from './cleanSheetPart';
import { StringTable } from './StringTable';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetKind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const [styles, strings, theme] = ['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/theme/theme1.xml'] as const;

/** A part of the copy: where it is, what it is, and the last step of its relation to the workbook. */
interface Part {
  readonly path: string;
  readonly xml: string;
  readonly kind: string;
  readonly relation: string;
}

interface KeptSheet {
  readonly planned: CleanSheet;
  readonly stored: PackageSheet;
  /** The index among the sheets of the file. */
  readonly place: number;
}

/**
 * The parts of a copy that holds the sheets of a plan and nothing else. It is written anew from what is known to be
 * harmless, so that whatever else a file may hold is not in it: other sheets, their texts, names, calculation chains,
 * properties of the document, printers, remarks, web extensions, macros.
 */
export function cleanParts(file: Package, plan: CleanPlan): Record<string, string> {
  const kept = plan.sheets.map((planned) => keptSheet(file, planned));
  const tabs = new Set(kept.map(({ stored }) => stored.tab.toLowerCase()));
  const book = { tabs, strings: new StringTable(file.strings === undefined ? undefined : rootOf(file, file.strings)) };
  const sheets = kept.map(({ planned, stored }, index): Part => {
    const root = rootOf(file, stored.path ?? '');
    if (root.name !== 'worksheet') throw new WorkbookError({ code: 'damaged' });
    return {
      path: `xl/worksheets/sheet${String(index + 1)}.xml`,
      xml: cleanSheetPart(root, planned, book, index === 0),
      kind: `${sheetKind}.worksheet+xml`,
      relation: 'worksheet',
    };
  });
  const parts = [...sheets, ...shared(file), { path: strings, xml: book.strings.part, kind: `${sheetKind}.sharedStrings+xml`, relation: 'sharedStrings' }]; // prettier-ignore
  return {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationNamespace}/officeDocument" Target="${workbookPart}"/></Relationships>`,
    [workbookPart]: workbookXml(file, kept, tabs),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${parts.map(relationTo).join('')}</Relationships>`,
    ...Object.fromEntries(parts.map(({ path, xml }) => [path, xml])),
  };
}

function keptSheet({ sheets }: Package, planned: CleanSheet): KeptSheet {
  const place = sheets.findIndex(({ tab }) => tab === planned.tab);
  const stored = sheets[place];
  if (!stored) throw new WorkbookError({ code: 'noSuchTab', sheet: planned.tab });
  return { planned, stored, place };
}

/** Styles and colours, which hold no content. A theme with pictures is left out. */
function shared(file: Package): readonly Part[] {
  const found: Part[] = [];
  if (file.styles !== undefined)
    found.push({
      path: styles,
      xml: styleSheet(file, file.styles),
      kind: `${sheetKind}.styles+xml`,
      relation: 'styles',
    });
  const themeXml = file.parts.has(theme) ? normaliseXml(decodeXml(file.parts.get(theme))).trimStart() : '';
  if (themeXml !== '' && !/embed=|link=/.test(themeXml))
    found.push({ path: theme, xml: themeXml, kind: 'application/vnd.openxmlformats-officedocument.theme+xml', relation: 'theme' }); // prettier-ignore
  return found;
}

function styleSheet(file: Package, path: string): string {
  const root = rootOf(file, path);
  return canonicalXml(root).replace('<styleSheet', `<styleSheet xmlns="${mainNamespace}"`);
}

function workbookXml(file: Package, kept: readonly KeptSheet[], tabs: ReadonlySet<string>): string {
  const list = kept.map(({ stored }, index) => {
    const number = String(index + 1);
    return `<sheet name="${escapeXml(stored.tab)}" sheetId="${number}" r:id="rId${number}"/>`;
  });
  const places = kept.map(({ place }) => place);
  const names = cleanNames(file.names, places, tabs);
  return [
    `<workbook xmlns="${mainNamespace}" xmlns:r="${relationNamespace}"><workbookPr${file.isFrom1904 ? ' date1904="1"' : ''}/>`,
    '<bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    '<calcPr fullCalcOnLoad="1"/></workbook>',
  ].join('');
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = [{ path: workbookPart, kind: `${sheetKind}.sheet.main+xml` }, ...parts].map(
    ({ path, kind }) => `<Override PartName="/${path}" ContentType="${kind}"/>`,
  );
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** Sheets come first, so that their ids are the numbers of their relations. */
function relationTo({ path, relation }: Part, index: number): string {
  return `<Relationship Id="rId${String(index + 1)}" Type="${relationNamespace}/${relation}" Target="/${path}"/>`;
}

function rootOf(file: Package, path: string): ReturnType<typeof parsePart>['root'] {
  return parsePart(file.parts.get(path) ?? new Uint8Array()).root;
}
