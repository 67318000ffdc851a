import { readdir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { matchName } from './matchName';

const inOrder = new Intl.Collator('vi', { numeric: true });

/**
 * The files that `*` and `?` in the last part of a path stand for, which the shells of Windows leave to the program.
 * A pattern without a match is kept, and reported later as a missing file.
 */
export async function expandPaths(paths: readonly string[]): Promise<readonly string[]> {
  const expanded: (readonly string[])[] = [];
  for (const path of paths) expanded.push(await expand(path));
  return expanded.flat();
}

async function expand(path: string): Promise<readonly string[]> {
  const pattern = basename(path);
  if (!/[*?]/.test(pattern) || !path.endsWith(pattern) || (await exists(path))) return [path];
  const folder = path.slice(0, path.length - pattern.length);
  const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => !entry.isDirectory() && !isIgnored(entry.name) && matchName(pattern, entry.name))
    .map(({ name }) => folder + name);
  return names.length > 0 ? names.sort(inOrder.compare) : [path];
}

/** Hidden files, and those with which Excel marks a workbook as open. */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
