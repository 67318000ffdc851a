import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const path = join(root, 'dist/cli/bieumau.cjs');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a person does. */
export function bieumau(...words: readonly string[]): Outcome {
  return bieumauAs(undefined, ...words);
}

/** Runs it as a script of npm's does. */
export function bieumauAs(script: string | undefined, ...words: readonly string[]): Outcome {
  const env = { ...process.env, npm_lifecycle_event: script };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program(), ...words], { encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}

/** A new folder for the files of a test file. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bieumau-'));
}

let isFresh = false;

/** The program; built first where it is absent or older than its sources. */
export function program(): string {
  isFresh ||= existsSync(path) && statSync(path).mtimeMs >= newest(join(root, 'src'));
  if (!isFresh) build();
  isFresh = true;
  return path;
}

/** Puts the file in place by a rename: another test that starts the program meanwhile reads the old one or the new. */
function build(): void {
  const draft = `${path}.${process.pid}`;
  execFileSync('npm', ['run', '-s', 'build:cli', '--', `--outfile=${draft}`], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  renameSync(draft, path);
}

function newest(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
