import { spawn } from 'node:child_process';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/** Opens the browser of whoever sits at this machine; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const [command, ...rest] = openers[process.platform] ?? [];
  if (command === undefined) return;
  const opener = spawn(command, [...rest, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined); // the address stands in the terminal
  opener.unref();
}
