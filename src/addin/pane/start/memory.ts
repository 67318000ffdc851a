import type { Preferences } from '../../../core/port/Preferences';

/** Longest text that is kept: what comes out of storage is as untrusted as what goes in. */
const longest = 500;

/** The web view's storage, apart for each document's origin; a host that has none forgets. */
export function storedMemory(prefix: string): Preferences {
  return {
    get: (key) => {
      try {
        return localStorage.getItem(prefix + key)?.slice(0, longest) ?? null;
      } catch {
        return null; // closed to frames of other sites
      }
    },
    set: (key, value) => {
      try {
        localStorage.setItem(prefix + key, value.slice(0, longest));
      } catch {
        // as above, or full
      }
    },
  };
}
