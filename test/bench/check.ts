import { readFile } from 'node:fs/promises';
import { Workbook } from '@cj-tech-master/excelts';
import * as SheetJS from '@e965/xlsx';
import { run } from '../../src/cli/run';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { median, formatDuration, tell } from './shared/measure';
import { withWorkbooks } from './shared/workbooks';

const count = 100;
const rounds = 3;
/** Processor time of a check, compared with merely opening the same files with the library that writes them. */
const slowestOfLibrary = 1;
/** Processor time of a check, compared with merely parsing the same files with SheetJS. */
const slowestOfSheetJS = 1.6;
/** Megabytes by which the live memory may differ between the first quarter of a run and the last. */
const drift = 4;

/** Runs `bieumau check` on all files without its output; calls `after` after each file. */
async function check(paths: readonly string[], after: () => void = () => undefined): Promise<void> {
  const problems: string[] = [];
  const terminal = { out: after, error: (text: string) => void problems.push(text), isInteractive: false };
  const code = await run(['check', ...paths], terminal, () => Promise.resolve(FileWorkbook));
  if (code !== 1) throw new Error(`exit code ${String(code)}: ${problems.join('')}`);
}

async function openWithLibrary(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const book = new Workbook();
    await book.xlsx.load(await readFile(path));
    if (book.worksheets.length < 8) throw new Error(`${path} has lost sheets`);
  }
}

async function parseWithSheetJS(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const book = SheetJS.read(await readFile(path));
    if (book.SheetNames.length < 8) throw new Error(`${path} has lost sheets`);
  }
}

/** Milliseconds of processor time. */
async function processorTime(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
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
  const works = [check, openWithLibrary, parseWithSheetJS] as const;
  for (const work of works) await work(paths.slice(0, 20));
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, work] of works.entries()) times[index]?.push(await processorTime(() => work(paths)));
  const [checks = NaN, openings = NaN, parsings = NaN] = times.map(median);
  const limit = (ratio: number, most: number): { readonly text: string; readonly kept: boolean } => ({
    text: `at most ${String(most)} : 1`,
    kept: ratio <= most,
  });
  tell(`processor time, check of ${String(count)} filled workbooks`, formatDuration(checks * 1000));
  tell('processor time, merely opening them with the library', formatDuration(openings * 1000));
  tell('check to opening', `${(checks / openings).toFixed(2)} : 1`, limit(checks / openings, slowestOfLibrary));
  tell('processor time, merely parsing them with SheetJS', formatDuration(parsings * 1000));
  tell('check to parsing', `${(checks / parsings).toFixed(2)} : 1`, limit(checks / parsings, slowestOfSheetJS));

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
