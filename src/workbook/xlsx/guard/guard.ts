import { WorkbookError } from '../../../core/port/WorkbookError';
import { decodeXml } from '../../xml';
import { limits } from '../package/limits';
import type { Package } from '../package/Package';
import { readPackage } from '../package/Package';
import { requireZip } from './fileKind';
import { inflate } from './inflate';
import { readDirectory } from './zipDirectory';

/** Inflates an untrusted file and finds its parts. Throws a WorkbookError if it is no workbook or exceeds the limits. */
export function guard(bytes: Uint8Array): Package {
  requireZip(bytes);
  if (bytes.length > limits.file) throw new WorkbookError({ code: 'tooLarge', limit: limits.file });
  const parts = new Map<string, Uint8Array>();
  let [inflated, xml] = [0, 0];
  for (const entry of readDirectory(bytes)) {
    const isXml = holdsXml(entry.name);
    const left = limits.inflated - inflated;
    const content = inflate(entry, isXml ? Math.min(left, limits.xml - xml) : left);
    inflated += content.length;
    if (isXml) xml += content.length;
    // Custom parts are kept as they are, whatever they hold.
    if (/^customXml\//i.test(entry.name) && /<!(?:DOCTYPE|ENTITY)/i.test(decodeXml(content)))
      throw new WorkbookError({ code: 'damaged' });
    parts.set(entry.name, content);
  }
  return readPackage(parts);
}

function holdsXml(path: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(path);
}
