const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/**
 * Path of a file that takes the place of univerPackages.ts in Node: Univer's packages bundled into one, made once for
 * each version and kept below node_modules/.cache. Jest cannot load the packages one by one, because they require
 * packages that are ES modules only.
 */
module.exports = function bundleUniver() {
  const project = join(__dirname, '../../../..');
  const entry = join(__dirname, 'univerPackages.ts');
  const version = require('../../package.json').dependencies['@univerjs/core'];
  const hash = createHash('sha256')
    .update(readFileSync(entry))
    .update(readFileSync(__filename))
    .digest('hex')
    .slice(0, 12);
  const folder = join(project, 'node_modules/.cache/bieumau');
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
    external: hyphenation(),
  });
  const options = { minifyWhitespace: true, minifySyntax: true };
  writeFileSync(draft, transformSync(plainFields(outputFiles[0].text), options).code);
  renameSync(draft, file);
  return file;
};

/** The patterns of hyphenation, half of the bundle: Univer imports one when it lays out a document, which nobody does here. */
function hyphenation() {
  const renderer = dirname(require.resolve('@univerjs/engine-render'));
  const folder = join(renderer, renderer.endsWith('cjs') ? '../es' : 'es');
  return readdirSync(folder).flatMap((name) => (/^[\w-]+-[\w-]{8}\.js$/.test(name) ? [`./${name}`] : []));
}

/** Replaces Babel's helper for class fields, which takes a quarter of a calculation's time, by plain assignment. */
function plainFields(code) {
  return code.replace(/^(\s*)_defineProperty\d*\(this, "(\w+)", (.*)\);$/gm, '$1this.$2 = $3;');
}
