import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Windows knows programs by their name. */
const appPath = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';

/** Whether an Excel that takes add-ins is installed here. */
export function hasExcel(platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return spawnSync('reg', ['query', appPath], { stdio: 'ignore' }).status === 0;
  return platform === 'darwin' && existsSync('/Applications/Microsoft Excel.app');
}
