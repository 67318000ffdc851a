import { unzipSync, zipSync } from 'fflate';
import { replaceCustomParts } from './customParts';
import type { CustomParts } from './customParts';

/**
 * A file whose custom parts are replaced; the contents of all other parts stay byte by byte. `workbook` is the path of
 * the workbook part.
 */
export function saveCustomParts(bytes: Uint8Array, custom: CustomParts, workbook: string): Uint8Array {
  return zipSync(replaceCustomParts(unzipSync(bytes), custom, workbook));
}
