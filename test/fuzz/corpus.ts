import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCells } from './compareCells';

/** `npm run corpus -- FOLDER`: reads all workbooks under a folder with this program and with SheetJS. */
const [folder] = process.argv.slice(2);
/** Seconds of processor time that reading a file with both may take before it is named. */
const slow = 5;

async function run(root: string): Promise<void> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.xls[xm]$/i.test(path))
    .map((path) => join(root, path));
  const refusals = new Map<string, number>();
  let [read, cells, differences, thrown] = [0, 0, 0, 0];
  for (const path of paths) {
    const start = process.cpuUsage();
    try {
      const comparison = await compareCells(readFileSync(path));
      const { refused, refusedSheets, theirError } = comparison;
      if (refused === null) read += 1;
      else refusals.set(refused, (refusals.get(refused) ?? 0) + 1);
      cells += comparison.cells;
      differences += comparison.differences.length;
      for (const refusal of refusedSheets) console.log(`${path}: ${refusal}`);
      if (theirError !== null) console.log(`${path}: SheetJS does not read it: ${theirError}`);
      for (const { sheet, cell, ours, theirs } of comparison.differences.slice(0, 3))
        console.log(`${path}: ${sheet}!${cell} is ${JSON.stringify(ours)}, SheetJS reads ${JSON.stringify(theirs)}`);
    } catch (error) {
      thrown += 1;
      console.error(path, error);
    }
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1e6 > slow) console.log(`${path}: ${((user + system) / 1e6).toFixed(1)} s`);
  }
  console.log(`${String(paths.length)} files, ${String(read)} read; refused: ${[...refusals].map(([code, count]) => `${code} ${String(count)}`).join(', ')}`); // prettier-ignore
  console.log(
    `${String(cells)} cells; ${String(differences)} differences that no rule explains; ${String(thrown)} errors`,
  );
  if (thrown > 0) process.exitCode = 1;
}

if (folder === undefined) {
  console.error('npm run corpus -- FOLDER');
  process.exitCode = 1;
} else void run(folder);
