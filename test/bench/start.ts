import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import type { Compiler, Configuration } from 'webpack';
import { workbenchFolders } from '@bieumau/workbench/server/folders';
import { listen } from '@bieumau/workbench/server/listen';
import { site } from '@bieumau/workbench/server/site';
import { launch } from '../support/launch';
import { median, formatDuration, tell } from './shared/measure';

const rounds = 9;
/** The limit for the wall time of the pane over an empty workbook, in times of a bare pane's. */
const limit = 1.25;
/** The page of the workbench is at rest once it was idle so often in a row, and then for so many milliseconds. */
const rest = { times: 20, pause: 500 } as const;
const root = process.cwd();
const load = createRequire(resolve(root, 'package.json'));

/** The global that the page of the workbench defines. */
interface Exposed {
  readonly workbench: { readonly showPane: () => HTMLIFrameElement };
}

interface Cost {
  /** Milliseconds from the creation of the pane's frame until the frame after which it can be used was painted. */
  readonly wall: number;
  /** Milliseconds of processor time that the page's process spent meanwhile, all threads together. */
  readonly processor: number;
}

/** A page to start, and what is there once it can be used. */
interface Started {
  readonly origin: string;
  readonly usable: string;
}

/** A button that can be pressed, in the page of a pane that says that it is open. */
const button = '[data-state="open"] main button:not([disabled], [aria-disabled="true"])';
const finding = '[data-state="open"] main [data-finding]';

/** Builds the pane's page for production with another entry and a copy of Microsoft's library. */
async function built(name: string, entry: string): Promise<string> {
  const webpack = load('webpack') as (configuration: Configuration) => Compiler;
  const taskpane = load(resolve(root, 'webpack.config.js')) as (env: object) => Configuration;
  const folder = resolve(root, 'dist/bench', name);
  const configuration = taskpane({ officejs: 'self' });
  const compiler = webpack({
    ...configuration,
    entry: { pane: entry },
    output: { ...configuration.output, path: folder },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString()));
      else done();
    });
  });
  return folder;
}

/** An address under which the pane is an empty page: the workbench opens it until the pane is to start. */
const noPane = '?view=none';

/** Serves the workbench with a built pane. */
async function served(folder: string): Promise<string> {
  const folders = { ...workbenchFolders(root), '/taskpane/': resolve(folder, 'taskpane') };
  const empty = (response: ServerResponse): void => void response.setHeader('content-type', 'text/html').end();
  return `http://localhost:${await listen(site(folders, { [`/taskpane/pane.html${noPane}`]: empty }), 0)}`;
}

/** Starts a pane in a page of its own, whose process has compiled and kept nothing of an earlier start. */
async function costOf(browser: Browser, { origin, usable }: Started, hasReport: boolean): Promise<Cost> {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/${noPane}`);
    if (hasReport) await openReport(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await comeToRest(page);
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(rest.pause);
    const processorTime = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? NaN) * 1000;
    };
    const before = await processorTime();
    const wall = await start(page, usable);
    return { wall, processor: (await processorTime()) - before };
  } finally {
    await page.context().close();
  }
}

async function openReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở mẫu năm 2022' }).click();
  await page
    .locator('#status')
    .filter({ hasText: /^Đã mở/ })
    .waitFor();
}

/** Waits until the spreadsheet has drawn all that it has to draw. */
async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(async (times) => {
    // The spreadsheet asks for frames all the time, which leaves 16 ms at most.
    const [longEnough, mostTries] = [4, 20 * times];
    for (let [idle, tries] = [0, 0]; idle < times && tries < mostTries; tries += 1) {
      const deadline = await new Promise<IdleDeadline>((resolve) => requestIdleCallback(resolve));
      idle = deadline.timeRemaining() > longEnough ? idle + 1 : 0;
    }
  }, rest.times);
}

/** Milliseconds until `usable` is there and a frame with it was painted. */
async function start(page: Page, usable: string): Promise<number> {
  return page.evaluate(async (selector) => {
    const { workbench } = globalThis as unknown as Exposed;
    history.replaceState(null, '', '/');
    const begin = performance.now();
    const frame = workbench.showPane();
    while (!frame.contentDocument?.querySelector(selector)) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - begin;
  }, usable);
}

/** Starts both panes by turns; which one comes first alternates. */
async function compare(browser: Browser, ours: Started, bare: Started, hasReport: boolean): Promise<[Cost[], Cost[]]> {
  const [our, theirs]: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < rounds; round += 1)
    for (const isOurs of round % 2 === 0 ? [true, false] : [false, true])
      (isOurs ? our : theirs).push(await costOf(browser, isOurs ? ours : bare, hasReport));
  return [our, theirs];
}

function report(what: string, [ours, bare]: readonly [readonly Cost[], readonly Cost[]], most?: number): void {
  console.log(`  ${what}`);
  for (const kind of ['wall', 'processor'] as const) {
    const [our, theirs] = [ours, bare].map((costs) => median(costs.map((cost) => cost[kind])));
    if (our === undefined || theirs === undefined) continue;
    const ratio = our / theirs;
    tell(`    ${kind} time of the pane`, formatDuration(our * 1000));
    tell(`    ${kind} time of a bare Fluent pane`, formatDuration(theirs * 1000));
    tell(
      '    ratio',
      ratio.toFixed(2),
      kind === 'wall' && most !== undefined ? { text: `${String(most)} at most`, kept: ratio <= most } : undefined,
    );
  }
}

async function all(): Promise<void> {
  const pane = await served(await built('pane', './src/addin/main.tsx'));
  const bare = { origin: await served(await built('bare', './test/bench/pages/barePane.tsx')), usable: button };
  const browser = await launch({ isProcessPerPage: true });
  const empty = await compare(browser, { origin: pane, usable: button }, bare, false);
  report('an empty workbook, until a button can be pressed', empty, limit);
  const filled = await compare(browser, { origin: pane, usable: finding }, bare, true);
  report('the report of 2022, until its findings are shown', filled);
  await browser.close();
  process.exit();
}

void all();
