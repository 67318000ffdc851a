import { readFile } from 'node:fs/promises';
import { Workbook } from '@cj-tech-master/excelts';
import { run } from '../../src/cli/run';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { median, formatDuration, tell } from './shared/measure';
import { withWorkbooks } from './shared/workbooks';

const count = 200;
const rounds = 3;
const slowest = 1.3;
/** Megabytes by which the live memory may differ between the first quarter of a run and the last. */
const drift = 4;

/** Runs `bieumau check` on all files without its output; calls `after` after each file. */
async function check(paths: readonly string[], after: () => void = () => undefined): Promise<void> {
  const problems: string[] = [];
  const terminal = { out: after, error: (text: string) => void problems.push(text), isInteractive: false };
  const code = await run(['check', ...paths], terminal, () => Promise.resolve(FileWorkbook));
  if (code !== 1) throw new Error(`exit code ${String(code)}: ${problems.join('')}`);
}

async function merelyOpen(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const book = new Workbook();
    await book.xlsx.load(await readFile(path));
    if (book.worksheets.length < 8) throw new Error(`${path} has lost sheets`);
  }
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Megabytes in use after each file, after a garbage collection. */
async function memory(paths: readonly string[]): Promise<readonly number[]> {
  const all: number[] = [];
  await check(paths, () => {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    all.push((heapUsed + external) / 2 ** 20);
  });
  return all;
}

void withWorkbooks(count, async (paths) => {
  const few = paths.slice(0, 20);
  await check(few);
  await merelyOpen(few);
  const checks: number[] = [];
  const openings: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    checks.push(await milliseconds(() => check(paths)));
    openings.push(await milliseconds(() => merelyOpen(paths)));
  }
  const ratio = median(checks) / median(openings);
  tell(`check of ${String(count)} filled workbooks`, formatDuration(median(checks) * 1000));
  tell('merely opening them with the library', formatDuration(median(openings) * 1000));
  tell('ratio', `${ratio.toFixed(2)} : 1`, { text: `at most ${String(slowest)} : 1`, kept: ratio <= slowest });

  const live = await memory(paths);
  const quarter = Math.floor(live.length / 4);
  const [early, late] = [median(live.slice(0, quarter)), median(live.slice(-quarter))];
  const megabytes = (figure: number): string => `${figure.toFixed(1)} MB`;
  tell('live memory, the first quarter of the run', megabytes(early));
  tell('live memory, the last quarter', megabytes(late), {
    text: `flat within ${megabytes(drift)}`,
    kept: Math.abs(late - early) <= drift,
  });
  tell('most memory of the process, the library included', megabytes(process.resourceUsage().maxRSS / 1024));
});
