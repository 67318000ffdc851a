const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync } = require('node:fs');
const { join } = require('node:path');

/**
 * The file that stands in the place of src/excel-host/univer/univerPackages.ts in tests: Univer's packages in one, made once a
 * version. Jest cannot load them one by one, because they require packages that are ES modules only.
 */
module.exports = function bundleUniver() {
  const root = join(__dirname, '../..');
  const entry = join(root, 'src/excel-host/univer/univerPackages.ts');
  const version = require(join(root, 'package.json')).devDependencies['@univerjs/core'];
  const hash = createHash('sha256').update(readFileSync(entry)).digest('hex').slice(0, 12);
  const folder = join(root, 'node_modules/.cache/bieumau');
  const file = join(folder, `univer-${version}-${hash}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  require('esbuild').buildSync({
    entryPoints: [entry],
    outfile: draft,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  renameSync(draft, file);
  return file;
};
