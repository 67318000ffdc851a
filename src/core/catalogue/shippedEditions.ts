import type { Edition } from './Edition';
import { loadShipped } from './loadShipped';

/**
 * Returns all editions of this version, the newest last. In the pane and in tests a build takes the place of this file:
 * there the editions are loaded once and carried as JSON.
 */
export function editions(): readonly Edition[] {
  return (loaded ??= loadShipped());
}

let loaded: readonly Edition[] | undefined;
