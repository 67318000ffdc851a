const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');
const { buildSync, version } = require('esbuild');

const core = join(__dirname, '../src/core');
/** All that the editions are made from. */
const sources = ['base', 'catalogue', 'expression', 'reading'].map((folder) => join(core, folder));

/**
 * A transform of Jest for src/core/catalogue/shippedEditions.ts: tests get the editions as the pane does, checked and
 * linked once for all files of tests. Jest keeps the result until something that the editions are made from changes.
 * Tests of the catalogue load the editions themselves, by `loadShipped`.
 */
module.exports = {
  getCacheKey(_text, _file, { transformerConfig }) {
    const hash = createHash('sha256').update(version).update(readFileSync(__filename));
    hash.update(readFileSync(require.resolve('zod/package.json'))).update(JSON.stringify(transformerConfig ?? null));
    for (const file of sources.flatMap(filesBelow)) hash.update(relative(core, file)).update(readFileSync(file));
    return hash.digest('hex');
  },

  process(_text, file) {
    const { editions, compileEdition } = load(dirname(file));
    const json = JSON.stringify(editions().map(compileEdition));
    return {
      code: `
'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
const { restoreEdition } = require('./compiledEdition');
let loaded;
exports.editions = function editions() {
  return (loaded ??= JSON.parse(${JSON.stringify(json)}).map(restoreEdition));
};
`,
    };
  },
};

/** Runs the true loader. */
function load(folder) {
  const contents = `
    export { editions } from './shippedEditions';
    export { compileEdition } from './compiledEdition';`;
  const { outputFiles, metafile } = buildSync({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    metafile: true,
    absWorkingDir: join(__dirname, '..'),
  });
  const stray = Object.keys(metafile.inputs).filter(
    (input) => input.startsWith('src/') && !sources.some((source) => join(__dirname, '..', input).startsWith(source)),
  );
  if (stray.length > 0) throw new Error(`the editions are also made from ${stray.join(', ')}`);
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports;
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
