import { constants } from 'node:fs';
import { access, link, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { CommandLineMessages as Messages } from '../core/presentation/messages/commandLine';
import { CommandError } from './CommandError';
import { hasCode, writingProblem } from './fileErrors';

/** The file that a command writes. */
export interface Target {
  readonly path: string;
  /** An existing file may be replaced; otherwise it is refused, also if it appears while the command works. */
  readonly replaces: boolean;
  /** A file whose permissions a new file gets: a copy of a private file is private as well. */
  readonly like?: string;
}

/** Refuses a target that could not be written, before any work is done. */
export async function checkTarget({ path, replaces }: Target, m: Messages): Promise<void> {
  await withFileErrors(path, m, async () => {
    const file = await followLinks(path);
    const existing = await stat(file).catch(() => undefined);
    if (existing?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR', syscall: 'open' });
    if (existing && !existing.isFile()) throw new CommandError([m.files.notRegular(path)], 'file');
    if (existing && !replaces) throw alreadyThere(path, m);
    if (existing) await access(file, constants.W_OK);
    await access(dirname(file), constants.W_OK);
  });
  if (!/[^/\\]\.xlsx$/i.test(path)) throw new CommandError([m.files.notXlsxName(path)], 'usage');
}

/**
 * Writes a temporary file and puts it in place; if anything fails, the old file is unchanged. A file that is replaced keeps
 * its permissions. A symbolic link is followed, also to a file that does not exist yet.
 */
export async function writeFile({ path, replaces, like }: Target, bytes: Uint8Array, m: Messages): Promise<void> {
  await withFileErrors(path, m, async () => {
    const target = await followLinks(path);
    const model = (await stat(target).catch(() => undefined)) ?? (like === undefined ? undefined : await stat(like));
    const unfinished = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
    // Until this has succeeded, a file of that name is somebody else's.
    const file = await open(unfinished, 'wx', permissions(model));
    try {
      await fill(file, bytes, permissions(model)).finally(() => file.close());
      if (replaces) await rename(unfinished, target);
      else await putNew(unfinished, target, path, m);
    } finally {
      await rm(unfinished, { force: true });
    }
  });
}

function permissions(model: { readonly mode: number } | undefined): number | undefined {
  return model && model.mode & 0o777;
}

async function fill(file: FileHandle, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  // The umask narrows the permissions with which a file is created. Some file systems know only one mode for all files.
  if (mode !== undefined && ((await file.stat()).mode & 0o777) !== mode) await file.chmod(mode);
  await file.writeFile(bytes);
}

/** Gives the finished file its name, unless a file of that name exists: of two programs that try, one succeeds. */
async function putNew(unfinished: string, target: string, path: string, m: Messages): Promise<void> {
  try {
    await link(unfinished, target);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw alreadyThere(path, m);
    // A file system without hard links, such as FAT: an empty file takes the name first.
    await open(target, 'wx')
      .then((file) => file.close())
      .catch((taken: unknown) => {
        throw hasCode(taken, 'EEXIST') ? alreadyThere(path, m) : taken;
      });
    await rename(unfinished, target).catch(async (reason: unknown) => {
      await rm(target, { force: true });
      throw reason;
    });
  }
}

function alreadyThere(path: string, m: Messages): CommandError {
  return new CommandError([m.files.alreadyThere(path)], 'file');
}

/** The most symbolic links that are followed, as Linux has it. */
const mostLinks = 40;

/** The file that a path stands for, whether it exists or not; fails with ELOOP if links lead nowhere. */
async function followLinks(path: string): Promise<string> {
  let place = path;
  for (let count = 0; count <= mostLinks; count += 1) {
    const existing = await realpath(place).catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    });
    if (existing !== undefined) return existing;
    const isLink = await lstat(place).then(
      (entry) => entry.isSymbolicLink(),
      () => false,
    );
    if (!isLink) return place;
    place = resolve(await realpath(dirname(place)), await readlink(place));
  }
  throw Object.assign(new Error(), { code: 'ELOOP', syscall: 'open' });
}

async function withFileErrors(path: string, m: Messages, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    throw new CommandError([writingProblem(error, path, isThere, m)], 'file', { cause: error });
  }
}
