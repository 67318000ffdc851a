import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hasExcel } from './hasExcel';
import { localBase } from './localBase';
import { say } from './say';
import { serveAddin } from './serveAddin';

/** Microsoft's tools, which are installed on use, because as dependencies they would add 450 MB to every `npm ci`. */
const certificates = 'office-addin-dev-certs@3.0.0';
const settings = 'office-addin-dev-settings@4.0.0';

const folder = 'dist/addin';
const manifest = join(folder, 'manifest.xml');

/** `npm run sideload`: builds the add-in for this machine, serves it and opens Excel with it. */
async function main(): Promise<void> {
  if (!hasExcel()) {
    say('There is no Excel on this machine to open: use Windows or a Mac with Excel, or npm start for the workbench.');
    process.exitCode = 1;
    return;
  }
  await run('npm', ['run', 'build']);
  await run('npx', ['--yes', certificates, 'install', '--days', '365']);
  const stored = join(homedir(), '.office-addin-dev-certs');
  const key = { cert: readFileSync(join(stored, 'localhost.crt')), key: readFileSync(join(stored, 'localhost.key')) };
  const server = createServer(key, serveAddin(folder));
  server.listen(Number(new URL(localBase).port), 'localhost');
  await once(server, 'listening');
  await run('npx', ['--yes', settings, 'sideload', manifest, 'desktop', '--app', 'excel']);
  say(
    `Excel opens with the add-in, which is served at ${localBase} until you press Ctrl+C.`,
    `To take it out of Excel again: npx ${settings} unregister ${manifest}`,
  );
}

/** Runs a command until it exits, while the server keeps answering. */
async function run(command: string, words: readonly string[]): Promise<void> {
  // Windows starts npm and npx through a shell only.
  const child = spawn(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  const [status] = (await once(child, 'exit')) as [number | null]; // the arguments of Node's exit event
  if (status !== 0) throw new Error(`this failed: ${[command, ...words].join(' ')}`);
}

main().catch((error: unknown) => {
  say(`The add-in was not opened: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
