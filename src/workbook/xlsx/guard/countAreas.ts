import { WorkbookError } from '../../../core/port/WorkbookError';
import { limits } from '../package/limits';

/** The number of areas of validations and conditional formats, each of which the library makes an object of. */
export function countAreas(xml: string): number {
  let areas = 0;
  for (const [, list = ''] of xml.matchAll(/\ssqref\s*=\s*["']([^"']*)["']/g)) {
    areas += list.length < 32 ? 1 : list.split(/\s+/).length;
    if (areas > limits.areas) throw new WorkbookError({ code: 'tooLarge', limit: limits.areas });
  }
  return areas;
}
