import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The limit for the scripts that the pane loads at its start, without Microsoft's library: KB of 1,000 bytes, gzipped.
 */
export const mostInitial = 180;

export interface SentFile {
  readonly file: string;
  /** The size in bytes after gzip. */
  readonly gz: number;
}

/**
 * The scripts that a built page loads at its start: its own tags, those that preflight.js adds, and those that the page
 * loads ahead because the first ones ask for them at once.
 */
export function initialScripts(page: string): readonly string[] {
  const own = [...page.matchAll(/<script[^>]*?\ssrc="([^"]+)"/gs)].map(([, source = '']) => source);
  const added = [...page.matchAll(/\sdata-scripts="([^"]*)"/g)].flatMap(([, sources = '']) => sources.split(' '));
  const ahead = [...page.matchAll(/<link[^>]*?\srel="preload"[^>]*?\shref="([^"]+[.]js)"/gs)].map(
    ([, source = '']) => source,
  );
  return [...new Set([...own, ...added, ...ahead])].filter((source) => source !== '');
}

/** The initial scripts with their gzipped sizes. */
export function initialSize(page: string): readonly SentFile[] {
  return initialScripts(readFileSync(page, 'utf8')).map((file) => sent(dirname(page), file));
}

/** The other scripts in the folder of the page, which are loaded on demand. */
export function laterSize(page: string): readonly SentFile[] {
  const initial = initialScripts(readFileSync(page, 'utf8'));
  return readdirSync(dirname(page))
    .filter((file) => file.endsWith('.js') && !initial.includes(file))
    .map((file) => sent(dirname(page), file));
}

function sent(folder: string, file: string): SentFile {
  return { file, gz: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length };
}
