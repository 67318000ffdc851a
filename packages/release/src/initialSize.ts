import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a server sends for the pane to begin, Microsoft's library left out: KB of 1,000 bytes, after gzip. */
export const mostInitial = 180;

export interface SentFile {
  readonly file: string;
  /** Bytes after gzip. */
  readonly gz: number;
}

/** The scripts that a built page loads to begin with: its own tags and those that preflight.js adds. */
export function initialScripts(page: string): readonly string[] {
  const own = [...page.matchAll(/<script[^>]*?\ssrc="([^"]+)"/gs)].map(([, source = '']) => source);
  const added = [...page.matchAll(/\sdata-scripts="([^"]*)"/g)].flatMap(([, sources = '']) => sources.split(' '));
  return [...own, ...added].filter((source) => source !== '');
}

/** Their sizes as they are sent. */
export function initialSize(page: string): readonly SentFile[] {
  return initialScripts(readFileSync(page, 'utf8')).map((file) => sent(dirname(page), file));
}

/** The other scripts beside the page: what the first ones ask for when they need it. */
export function laterSize(page: string): readonly SentFile[] {
  const initial = initialScripts(readFileSync(page, 'utf8'));
  return readdirSync(dirname(page))
    .filter((file) => file.endsWith('.js') && !initial.includes(file))
    .map((file) => sent(dirname(page), file));
}

function sent(folder: string, file: string): SentFile {
  return { file, gz: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length };
}
