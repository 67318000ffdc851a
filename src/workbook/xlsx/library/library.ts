import type { Workbook as LibraryWorkbook } from '@cj-tech-master/excelts';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { decodeXml } from '../../xml';
import { withNames } from '../package/DefinedName';
import { limits } from '../package/limits';
import type { Package } from '../package/Package';
import { normaliseXml } from '../package/normaliseXml';
import { readPackage, workbookPart } from '../package/Package';
import { StoredWorkbook } from '../stored/StoredWorkbook';
import { expandSharedFormulas } from './expandSharedFormulas';

export type { Cell as LibraryCell, Style, Workbook as LibraryWorkbook, Worksheet } from '@cj-tech-master/excelts';

/** A new workbook of the library, which is imported on first use because that takes longer than all the rest. */
export async function newLibraryWorkbook(): Promise<LibraryWorkbook> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const book = new Workbook();
  // The views of all sheets refer to this window.
  book.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return book;
}

/**
 * Installs the chart support of the library, which is a module of its own: without it a workbook with a chart can be
 * neither changed nor saved.
 */
export async function installCharts(): Promise<void> {
  const { installChartSupport } = await import('@cj-tech-master/excelts/chart');
  installChartSupport();
}

/**
 * A file that has passed the guard, as a workbook of the library, which makes an object of every cell. Rejects with a
 * WorkbookError if it is too large for that or if the library cannot read it.
 */
export async function loadLibraryWorkbook(guarded: Pick<Package, 'parts'>): Promise<LibraryWorkbook> {
  if (countTags(guarded) > limits.tags) throw new WorkbookError({ code: 'tooLarge', limit: limits.tags });
  // Reads every sheet: the library trusts its input.
  new StoredWorkbook(readPackage(guarded.parts)).requireReadable();
  const book = await newLibraryWorkbook();
  if ([...guarded.parts.keys()].some((path) => /^xl\/(?:charts|chartsheets)\//i.test(path))) await installCharts();
  const files = Object.fromEntries(
    [...guarded.parts].map(([path, content]) => [path, prepareForLibrary(path, normalisePart(path, content))]),
  );
  try {
    await book.xlsx.loadFromFiles(files);
  } catch (cause) {
    throw new WorkbookError({ code: 'damaged' }, { cause });
  }
  for (const sheet of book.worksheets) {
    expandSharedFormulas(sheet);
    const { pageSetup } = sheet;
    // The library would write page 1 as an explicit first page and restart the numbering on every sheet.
    if (!('useFirstPageNumber' in pageSetup && pageSetup.useFirstPageNumber)) delete pageSetup.firstPageNumber;
  }
  return book;
}

/** Elements whose boolean attributes the library reads only as `1` and `0`; LibreOffice writes `true` and `false`. */
const switches: readonly (readonly [path: RegExp, tags: RegExp])[] = [
  [/^xl\/styles\.xml$/, /<[A-Za-z][^<>]*>/g],
  [/^xl\/workbook\.xml$/, /<(?:workbookPr|workbookProtection|calcPr)\s[^<>]*>/g],
  [
    /^xl\/worksheets\/[^/]*\.xml$/,
    /<(?:sheet(?:Protection|View|FormatPr|Pr)|page(?:SetUpPr|Setup)|printOptions|headerFooter|outlinePr|col|row)\s[^<>]*>/g,
  ],
];

/**
 * The bytes of a part as `normaliseXml` leaves it. Drawings of comments (.vml) are not well-formed as Excel writes them,
 * and custom XML may be anything: both stay as they are and are refused if they declare a type.
 */
function normalisePart(path: string, content: Uint8Array): Uint8Array {
  if (!/\.(?:xml|rels|vml)$/i.test(path)) return content;
  const xml = decodeXml(content);
  if (/\.vml$|^customXml\//i.test(path)) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new WorkbookError({ code: 'damaged' });
    return content;
  }
  const normalised = normaliseXml(xml);
  return normalised === xml ? content : new TextEncoder().encode(normalised);
}

function prepareForLibrary(path: string, content: Uint8Array): Uint8Array {
  const [, tags] = switches.find(([pattern]) => pattern.test(path)) ?? [];
  if (!tags) return content;
  const xml = decodeXml(content);
  const switched = /="(?:true|false)"/.test(xml)
    ? xml.replace(tags, (tag) => tag.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"'))
    : xml;
  const bare = path === workbookPart ? withNames(switched, []) : switched;
  return bare === xml ? content : new TextEncoder().encode(bare);
}

const lessThan = 0x3c;

/** Counts without decoding. */
function countTags({ parts }: Pick<Package, 'parts'>): number {
  let tags = 0;
  for (const [path, content] of parts) {
    if (!/\.(?:xml|rels|vml)$/i.test(path)) continue;
    for (const byte of content) if (byte === lessThan) tags += 1;
  }
  return tags;
}
