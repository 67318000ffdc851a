const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync } = require('node:fs');
const { join } = require('node:path');

const project = join(__dirname, '..');

/**
 * Path of a file that holds the exports of a package, those of its subpaths that share state with it, and what they need
 * apart from `external`, which is also loaded by itself.
 * Jest evaluates packages anew for every file of tests, and takes about a millisecond for each of their files: one file
 * instead of thousands saves seconds. It is made once for each state of package-lock.json and kept below
 * node_modules/.cache.
 */
module.exports = function bundlePackage(names, external = []) {
  const hash = createHash('sha256').update(readFileSync(join(project, 'package-lock.json')));
  hash.update(readFileSync(__filename)).update(JSON.stringify([names, external]));
  const folder = join(project, 'node_modules/.cache/bieumau');
  const file = join(folder, `${names[0].replace(/.*\//, '')}-${hash.digest('hex').slice(0, 12)}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  require('esbuild').buildSync({
    stdin: { contents: names.map((name) => `export * from '${name}';`).join('\n'), resolveDir: project },
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    external,
  });
  renameSync(draft, file);
  return file;
};
