import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { storeManifest } from '../storeManifest.cjs';
import { manifestProblems } from './manifest/manifestProblems';
import { readFacts } from './manifest/readFacts';
import type { Audience } from './manifest/sequences';
import { localBase } from './localBase';
import { say } from './say';

/**
 * `npm run validate`: prints all problems of manifest.xml and of what a build makes of it for the store; needs no
 * network.
 */
async function main(): Promise<void> {
  const file = 'manifest.xml';
  const own = await check(file, file, 'organisation');
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    // Microsoft's reader takes a file only.
    const ofStore = join(folder, file);
    writeFileSync(ofStore, storeManifest(readFileSync(file, 'utf8')));
    const forStore = await check(ofStore, `${file} for the store`, 'store');
    process.exitCode = own && forStore ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
  say(`Microsoft's own validation uploads the manifest: npx office-addin-manifest validate ${file}`);
}

/** Prints the problems of one manifest; true if there are none. */
async function check(file: string, name: string, audience: Audience): Promise<boolean> {
  const problems = await manifestProblems(readFileSync(file, 'utf8'), {
    audience,
    base: localBase,
    read: (path) => (existsSync(path) ? readFileSync(path) : null),
    facts: () => readFacts(file),
  });
  say(...problems.map((problem) => `✗ ${problem}`));
  say(problems.length === 0 ? `${name} is as Excel wants it.` : `${name}: ${problems.length} to be mended.`);
  return problems.length === 0;
}

void main();
