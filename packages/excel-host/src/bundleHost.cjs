const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { dirname, extname, join, relative } = require('node:path');
const { buildSync } = require('esbuild');
const bundleUniver = require('./univer/bundleUniver.cjs');

/**
 * Path of the stand-in as one file for Node, which requires Univer's bundle. It is made once for each state of the
 * sources and kept beside that bundle.
 */
module.exports = function bundleHost() {
  const univer = bundleUniver();
  const hash = createHash('sha256').update(univer);
  for (const file of filesBelow(__dirname)) hash.update(relative(__dirname, file)).update(readFileSync(file));
  const file = join(dirname(univer), `host-${hash.digest('hex').slice(0, 12)}.cjs`);
  if (existsSync(file)) return file;
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'index.ts')],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    external: ['*/univerPackages'],
  });
  const draft = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  const code = outputFiles[0].text.replace(/require\("[^"]*\/univerPackages"\)/g, `require(${JSON.stringify(univer)})`);
  writeFileSync(draft, code);
  renameSync(draft, file);
  return file;
};

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return ['.ts', '.cjs'].includes(extname(path)) ? [path] : [];
    });
}
