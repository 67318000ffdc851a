import { spawn } from 'node:child_process';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/** Opens the default browser of this machine; does nothing if there is none. */
export function openBrowser(address: string): void {
  const [command, ...rest] = openers[process.platform] ?? [];
  if (command === undefined) return;
  const opener = spawn(command, [...rest, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined); // the terminal shows the address
  opener.unref();
}
