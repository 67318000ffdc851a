import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { manifestProblems } from './manifest/manifestProblems';
import { readFacts } from './manifest/readFacts';
import { localBase } from './localBase';
import { projectVersion } from './projectVersion';
import { say } from './say';

/** `npm run validate`: prints all problems of manifest.xml; needs no network. */
async function main(): Promise<void> {
  const file = 'manifest.xml';
  const problems = await manifestProblems(readFileSync(file, 'utf8'), {
    version: projectVersion(),
    base: localBase,
    read: (path) => (existsSync(join(path)) ? readFileSync(join(path)) : null),
    facts: () => readFacts(file),
  });
  say(...problems.map((problem) => `✗ ${problem}`));
  say(
    problems.length === 0 ? `${file} is as Excel wants it.` : `${file}: ${problems.length} to be mended.`,
    `Microsoft's own validation uploads the manifest: npx office-addin-manifest validate ${file}`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

void main();
