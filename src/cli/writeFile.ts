import { constants } from 'node:fs';
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CommandLineMessages as Messages } from '../core/presentation/messages/commandLine';
import { CommandError } from './CommandError';
import { writingProblem } from './fileErrors';

/** Refuses a target that could not be written, before any work is done. */
export async function checkTarget(path: string, m: Messages): Promise<void> {
  await withFileErrors(path, m, async () => {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR', syscall: 'open' });
    if (found) await access(path, constants.W_OK);
    await access(dirname(path), constants.W_OK);
  });
  if (!/[^/\\]\.xlsx$/i.test(path)) throw new CommandError([m.files.notXlsxName(path)], 'usage');
}

/** Writes a temporary file and renames it; if anything fails, the old file is unchanged. */
export async function writeFile(path: string, bytes: Uint8Array, m: Messages): Promise<void> {
  await withFileErrors(path, m, async () => {
    const target = await realpath(path).catch(() => path);
    const unfinished = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
    // Until this has succeeded, a file of that name is somebody else's.
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(bytes).finally(() => file.close());
      await rename(unfinished, target);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  });
}

async function withFileErrors(path: string, m: Messages, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    throw new CommandError([writingProblem(error, path, isThere, m)], 'file', { cause: error });
  }
}
