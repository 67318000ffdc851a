const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * The file that stands in the place of packages/excel-host/src/univer/univerPackages.ts in tests: Univer's packages in one, made once a
 * version. Jest cannot load them one by one, because they require packages that are ES modules only.
 */
module.exports = function bundleUniver() {
  const root = join(__dirname, '../..');
  const entry = join(root, 'packages/excel-host/src/univer/univerPackages.ts');
  const version = require(join(root, 'package.json')).devDependencies['@univerjs/core'];
  const hash = createHash('sha256')
    .update(readFileSync(entry))
    .update(readFileSync(join(__dirname, 'bundleUniver.cjs')))
    .digest('hex')
    .slice(0, 12);
  const folder = join(root, 'node_modules/.cache/bieumau');
  const file = join(folder, `univer-${version}-${hash}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  const { buildSync, transformSync } = require('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  writeFileSync(draft, transformSync(plainFields(outputFiles[0].text), { minifyWhitespace: true }).code);
  renameSync(draft, file);
  return file;
};

/** Fields set by Babel's helper take a quarter of a calculation; an assignment takes nothing. */
function plainFields(code) {
  return code.replace(/^(\s*)_defineProperty\d*\(this, "(\w+)", (.*)\);$/gm, '$1this.$2 = $3;');
}
