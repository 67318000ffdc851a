import { WorkbookError } from '../../WorkbookError';
import { limits } from './limits';

const lessThan = 0x3c;

/** Counts tags without decoding. */
export function countTags(bytes: Uint8Array): number {
  let tags = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === lessThan) tags += 1;
  return tags;
}

/** Areas that validations and conditional formats name: the library makes something of each. */
export function countAreas(xml: string): number {
  let areas = 0;
  for (const [, list = ''] of xml.matchAll(/\ssqref\s*=\s*["']([^"']*)["']/g)) {
    areas += list.length < 32 ? 1 : list.split(/\s+/).length;
    if (areas > limits.areas) throw new WorkbookError({ code: 'tooLarge', limit: limits.areas });
  }
  return areas;
}
