import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Checked {
  readonly result: string;
  readonly findings: readonly CheckedFinding[];
  /** The exit code of the command line. */
  readonly exit: number | null;
}

export interface CheckedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string | null;
  readonly message: string;
}

/** Writes a temporary file; returns its path. */
export function temporaryFile(bytes: Uint8Array, name: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'bieumau-')), name);
  writeFileSync(path, bytes);
  return path;
}

/** The output of the built command line for a file. */
export function check(bytes: Uint8Array): Checked {
  const program = resolve(__dirname, '../../dist/cli/bieumau.cjs');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [program, 'check', '--json', temporaryFile(bytes, 'bao-cao.xlsx')],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(stderr);
  const [result] = JSON.parse(stdout) as readonly [Omit<Checked, 'exit'>]; // one report in the file
  return { ...result, exit: status };
}
