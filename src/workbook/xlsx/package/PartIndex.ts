import { WorkbookError } from '../../../core/port/WorkbookError';
import { decodeName } from './relationTarget';

/**
 * Finds the parts of a package by name. Names are equivalent if they differ in case or in percent-encoding only
 * (ECMA-376 part 2, 6.2.2.3). Throws a WorkbookError if two parts have equivalent names: programs disagree on which one
 * counts.
 */
export class PartIndex {
  private readonly paths = new Map<string, string>();

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    for (const path of parts.keys()) {
      const key = keyOf(path);
      if (this.paths.has(key)) throw new WorkbookError({ code: 'damaged' });
      this.paths.set(key, path);
    }
  }

  /** The path of a part as the archive spells it; undefined if there is no such part. */
  find(name: string): string | undefined {
    return this.paths.get(keyOf(name));
  }
}

function keyOf(name: string): string {
  return decodeName(name).toLowerCase();
}
