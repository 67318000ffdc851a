import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { temporaryFile } from './check';

/** The file that `bieumau new` writes with these options. */
export function newFile(...options: readonly string[]): string {
  const program = resolve(__dirname, '../../dist/cli/bieumau.cjs');
  const path = temporaryFile(new Uint8Array(), 'bieu-mau.xlsx');
  execFileSync(process.execPath, [program, 'new', '--force', '-o', path, ...options], { stdio: 'pipe' });
  return path;
}
