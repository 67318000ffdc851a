import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The registry key under which Windows lists programs by name. */
const appPath = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';

/** Returns true if an Excel that supports add-ins is installed on this machine. */
export function hasExcel(platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return spawnSync('reg', ['query', appPath], { stdio: 'ignore' }).status === 0;
  return platform === 'darwin' && existsSync('/Applications/Microsoft Excel.app');
}
