import { identityName } from '../../../core/layout/identity';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { decodeXml } from '../../xml';
import { limits } from '../package/limits';
import type { Package } from '../package/Package';
import { readPackage } from '../package/Package';
import { PartTexts } from '../package/PartTexts';
import { countAreas } from './countAreas';
import { requireZip } from './fileKind';
import { inflate } from './inflate';
import { countMerges, refuseExternalLinks, refuseLastColumn } from './inspectSheet';
import { normaliseXml } from './normaliseXml';
import { readDirectory } from './zipDirectory';

/**
 * Inflates an untrusted file and refuses what exceeds the limits or would make the library, which trusts its input, run
 * out of memory or time. Throws a WorkbookError.
 */
export function guard(bytes: Uint8Array): Package {
  requireZip(bytes);
  if (bytes.length > limits.file) throw new WorkbookError({ code: 'tooLarge', limit: limits.file });
  const workbook = inflatePackage(bytes);
  inspect(workbook);
  return workbook;
}

function inflatePackage(bytes: Uint8Array): Package {
  const parts = new Map<string, Uint8Array>();
  const texts = new PartTexts(parts);
  let [inflated, xml] = [0, 0];
  for (const entry of readDirectory(bytes)) {
    const isXml = holdsXml(entry.name);
    const content = inflate(
      entry,
      isXml ? Math.min(limits.inflated - inflated, limits.xml - xml) : limits.inflated - inflated,
    );
    inflated += content.length;
    if (isXml) xml += content.length;
    parts.set(entry.name, isXml ? normalisePart(entry.name, content, texts) : content);
  }
  return readPackage(parts, texts);
}

function inspect({ parts, texts, sheets, names }: Package): void {
  let [areas, merges, mergedCells] = [0, 0, 0];
  for (const path of parts.keys()) {
    if (!/^xl\/worksheets\/[^/]*$/.test(path)) continue;
    const xml = texts.of(path);
    const index = sheets.findIndex((sheet) => sheet.path === path);
    const tab = sheets[index]?.tab ?? path;
    refuseLastColumn(xml, tab);
    const merged = countMerges(xml, tab);
    areas += countAreas(xml);
    merges += merged.merges;
    mergedCells += merged.cells;
    if (areas > limits.areas) throw new WorkbookError({ code: 'tooLarge', limit: limits.areas });
    if (merges > limits.merges) throw new WorkbookError({ code: 'tooLarge', limit: limits.merges });
    if (mergedCells > limits.mergedCellsInAll)
      throw new WorkbookError({ code: 'tooLarge', limit: limits.mergedCellsInAll });
    if (names.some(({ name, tab: of }) => name === identityName && of === index)) refuseExternalLinks(xml, tab);
  }
}

/**
 * The bytes of a part as `normaliseXml` leaves it; its text is kept. Drawings of comments (.vml) are not well-formed as
 * Excel writes them, and custom XML may be anything: both stay as they are and are refused if they declare a type.
 */
function normalisePart(path: string, content: Uint8Array, texts: PartTexts): Uint8Array {
  const xml = decodeXml(content);
  if (/\.vml$|^customXml\//i.test(path)) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new WorkbookError({ code: 'damaged' });
    return content;
  }
  const normalised = normaliseXml(xml);
  texts.keep(path, normalised);
  if (normalised === xml) return content;
  const prologue = xml.slice(0, xml.length - normalised.length);
  // Most parts lose nothing but the XML declaration: each of its characters is one byte.
  if (content[0] === lessThan && /^[\0-\x7f]*$/.test(prologue) && xml.endsWith(normalised))
    return content.subarray(prologue.length);
  return new TextEncoder().encode(normalised);
}

const lessThan = 0x3c;

function holdsXml(path: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(path);
}
