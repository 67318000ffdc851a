import { unzipSync, zipSync } from 'fflate';
import { replaceCustomParts } from './customParts';
import type { CustomParts } from './customParts';

/** A file whose custom parts are replaced; the contents of all other parts stay byte by byte. */
export function saveCustomParts(bytes: Uint8Array, custom: CustomParts): Uint8Array {
  return zipSync(replaceCustomParts(unzipSync(bytes), custom));
}
