const { spawnSync } = require('node:child_process');
const path = require('node:path');
const folders = require('./folders.cjs');

/**
 * Changes the code of one folder, one mutant at a time, and runs the tests of that folder against each: a mutant that
 * no test notices shows what is not tested. `npm run test:mutation -- expression`; what follows the folder goes to
 * Stryker (`--force` runs mutants again whose result is known). The report is dist/mutation/<folder>/index.html.
 */
const [folder = '', ...options] = process.argv.slice(2);
if (!Object.hasOwn(folders, folder)) {
  console.error(`Usage: npm run test:mutation -- <folder>\nFolders: ${Object.keys(folders).join(', ')}`);
  process.exit(1);
}
const { status } = spawnSync(
  'npx',
  ['stryker', 'run', path.join('test', 'mutation', 'stryker.config.cjs'), ...options],
  {
    cwd: path.resolve(__dirname, '../..'),
    env: { ...process.env, MUTATION_FOLDER: folder },
    shell: process.platform === 'win32',
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
