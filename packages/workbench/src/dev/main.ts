import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Configuration, MultiCompiler } from 'webpack';
import { listen } from '../server/listen';
import { openBrowser } from '../server/openBrowser';
import { portOf } from '../server/portOf';
import { site } from '../server/site';
import { updatesPath } from './updates';

const usualPort = 3000;
const project = process.cwd();
const folder = join(project, 'dist/dev');
const load = createRequire(join(project, 'package.json'));

/** `npm run dev`: builds the workbench and the pane from source, serves them, and refreshes them on save. */
async function main(): Promise<void> {
  const wanted = portOf(process.env['PORT'], usualPort);
  if (wanted === undefined) {
    process.exitCode = 1;
    return say(`PORT=${process.env['PORT']} is no port: use a number from 1 to 65535, such as PORT=3001 npm run dev`);
  }
  writeSample();
  const webpack = load('webpack') as (configurations: readonly Configuration[]) => MultiCompiler;
  const compiler = webpack(load('./packages/workbench/dev.config.cjs') as readonly Configuration[]);
  const clients = new Set<ServerResponse>();
  const folders = {
    '/': folder,
    '/office-js/': join(project, 'node_modules/@microsoft/office-js/dist'),
  };
  const server = site(folders, { [updatesPath]: (response) => openStream(response, clients) });
  const port = await listen(server, wanted);
  let isOpen = process.env['CI'] !== undefined || process.argv.includes('--no-open');
  for (const { name, hooks } of compiler.compilers) {
    hooks.done.tap('dev', (stats) => {
      if (stats.hasErrors()) return say(stats.toString('errors-only'));
      say(`${name ?? ''}: built in ${stats.endTime - stats.startTime} ms`);
      for (const client of clients) client.write(`data: ${name ?? ''} ${stats.hash}\n\n`);
    });
  }
  compiler.watch({ aggregateTimeout: 20 }, () => {
    if (isOpen) return;
    isOpen = true;
    openBrowser(`http://localhost:${port}`);
  });
  say(`The workbench is built from source at http://localhost:${port} and refreshed on save; Ctrl+C ends it.`);
}

/** Writes the report that one button of the workbench opens. */
function writeSample(): void {
  const file = join(folder, 'bao-cao-2022.xlsx');
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  execFileSync(process.execPath, [join(project, 'dist/cli/bieumau.cjs'), 'sample', '-o', file]);
}

function openStream(response: ServerResponse, clients: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).flushHeaders();
  clients.add(response);
  response.on('close', () => clients.delete(response));
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

void main();
