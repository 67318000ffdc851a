import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Compiler, Configuration } from 'webpack';
import { workbenchFolders } from '@bieumau/workbench/server/folders';
import { listen } from '@bieumau/workbench/server/listen';
import { site } from '@bieumau/workbench/server/site';
import { launch } from '../support/launch';
import { median, formatDuration, tell } from './shared/measure';

const rounds = 15;
const limit = 1.5;
const root = process.cwd();
const load = createRequire(resolve(root, 'package.json'));

/** The global that the page of the workbench defines. */
interface Exposed {
  readonly workbench: { readonly showPane: () => HTMLIFrameElement };
}

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

/** The workbench with a built pane in its frame. */
async function openWorkbench(folder: string): Promise<Page> {
  const folders = { ...workbenchFolders(root), '/taskpane/': resolve(folder, 'taskpane') };
  const origin = `http://localhost:${await listen(site(folders), 0)}`;
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(origin);
  await page.frameLocator('#pane').locator('[data-state="open"]').waitFor();
  return page;
}

/** Milliseconds from the creation of the pane's frame until it can be used. */
async function start(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { workbench } = globalThis as unknown as Exposed;
    const begin = performance.now();
    const frame = workbench.showPane();
    while (!frame.contentDocument?.querySelector('[data-state="open"] button:not([disabled])'))
      await new Promise(requestAnimationFrame);
    return performance.now() - begin;
  });
}

async function all(): Promise<void> {
  const pane = await openWorkbench(await built('pane', './src/addin/main.tsx'));
  const bare = await openWorkbench(await built('bare', './test/bench/pages/barePane.tsx'));
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await start(pane));
    theirs.push(await start(bare));
  }
  const ratio = median(ours) / median(theirs);
  tell('the pane, from its frame until it can be used', formatDuration(median(ours) * 1000));
  tell('a bare Fluent pane in the same run', formatDuration(median(theirs) * 1000));
  tell('ratio', ratio.toFixed(2), { text: `${String(limit)} at most`, kept: ratio <= limit });
  for (const page of [pane, bare]) await page.context().browser()?.close();
  process.exit();
}

void all();
