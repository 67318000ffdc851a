const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const bundleUniver = require('@bieumau/excel-host/bundleUniver');

/**
 * Bundles and runs the benchmarks one after another: every .ts directly in test/bench/, or only the given ones, as in
 * `npm run bench -- rules check`. Shared modules are in test/bench/shared/.
 */
const root = path.resolve(__dirname, '../..');
const folder = __dirname;
const named = process.argv.slice(2);
const all = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));
const unknown = named.filter((name) => !all.includes(name));
if (all.length === 0 || unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  process.exit(1);
}

/** The workspaces are TypeScript, which Node does not load: they are bundled, while packages from npm are not. */
const workspaces = {
  name: 'workspaces',
  setup: ({ onResolve }) => onResolve({ filter: /^@bieumau\// }, ({ path }) => ({ path: require.resolve(path) })),
};

/** Replaces Univer by one bundled file, as in tests. */
const univer = {
  name: 'univer',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/univerPackages$/ }, () => ({ path: bundleUniver(), external: true })),
};

/** Builds the workbench, in which `start` opens the pane. */
function buildWorkbench() {
  const { status } = spawnSync('npm', ['run', '-s', 'build:workbench'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

async function run(name) {
  const outfile = path.join(root, 'dist/bench', `${name}.cjs`);
  await esbuild.build({
    entryPoints: [path.join(folder, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [workspaces, univer],
    jsx: 'automatic',
    logLevel: 'warning',
  });
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

void (async () => {
  const chosen = named.length > 0 ? named : all;
  if (chosen.includes('start')) buildWorkbench();
  for (const name of chosen) await run(name);
})();
