import { identityName } from '../../../core/layout/identity';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { decodeXml } from '../../xml';
import { readDirectory } from './zipDirectory';
import { requireZip } from './fileKind';
import { inflate } from './inflate';
import { countMerges, refuseExternalLinks, refuseLastColumn } from './inspectSheet';
import { countAreas } from './countAreas';
import { limits } from '../package/limits';
import type { Package } from '../package/Package';
import { readPackage } from '../package/Package';
import { plainXml } from './normaliseXml';

/**
 * Stands between a file from anywhere and the library, which trusts what it reads: a workbook comes out inflated,
 * within the limits, and without what would make the library run out of memory or time. Rejects with a WorkbookError.
 */
export function guard(bytes: Uint8Array): Package {
  requireZip(bytes);
  if (bytes.length > limits.file) throw new WorkbookError({ code: 'tooLarge', limit: limits.file });
  const workbook = readPackage(inflateAll(bytes));
  inspect(workbook);
  return workbook;
}

function inflateAll(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let [inflated, xml] = [0, 0];
  for (const entry of readDirectory(bytes)) {
    const isXml = holdsXml(entry.name);
    const content = inflate(
      entry,
      isXml ? Math.min(limits.inflated - inflated, limits.xml - xml) : limits.inflated - inflated,
    );
    inflated += content.length;
    if (isXml) {
      xml += content.length;
    }
    parts.set(entry.name, isXml ? plain(entry.name, content) : content);
  }
  return parts;
}

function inspect({ parts, sheets, names }: Package): void {
  let [areas, merges, mergedCells] = [0, 0, 0];
  for (const [path, content] of parts) {
    if (!/^xl\/worksheets\/[^/]*$/.test(path)) continue;
    const xml = decodeXml(content);

    const place = sheets.findIndex((sheet) => sheet.path === path);
    const tab = sheets[place]?.tab ?? path;
    refuseLastColumn(xml, tab);
    const merged = countMerges(xml, tab);
    areas += countAreas(xml);
    merges += merged.merges;
    mergedCells += merged.cells;
    if (areas > limits.areas) throw new WorkbookError({ code: 'tooLarge', limit: limits.areas });
    if (merges > limits.merges) throw new WorkbookError({ code: 'tooLarge', limit: limits.merges });
    if (mergedCells > limits.mergedCellsInAll)
      throw new WorkbookError({ code: 'tooLarge', limit: limits.mergedCellsInAll });
    if (names.some(({ name, tab: of }) => name === identityName && of === place)) refuseExternalLinks(xml, tab);
  }
}

/** Drawings of comments are not well-formed as Excel writes them, and custom XML is anybody's: neither is read here. */
function plain(path: string, content: Uint8Array): Uint8Array {
  const xml = decodeXml(content);
  if (/\.vml$|^customXml\//i.test(path)) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new WorkbookError({ code: 'damaged' });
    return content;
  }
  const plainer = plainXml(xml);
  return plainer === xml ? content : new TextEncoder().encode(plainer);
}

function holdsXml(path: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(path);
}
