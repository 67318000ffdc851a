import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { link } from 'node:fs/promises';
import type * as promises from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkTarget, writeFile } from '../../src/cli/writeFile';
import type { Target } from '../../src/cli/writeFile';
import { commandLineMessages as messages } from '../../src/core/presentation/messages/commandLine';
import { newFolder, program } from './bieumau';

jest.mock('node:fs/promises', () => {
  const actual = jest.requireActual<typeof promises>('node:fs/promises');
  return { ...actual, link: jest.fn(actual.link) };
});

const folder = newFolder();
const file = (name: string): string => join(folder, name);
const replacing = (name: string): Target => ({ path: file(name), replaces: true });
const creating = (name: string): Target => ({ path: file(name), replaces: false });
const bytes = new TextEncoder().encode('new');
afterEach(() => readdirSync(folder).forEach((name) => rmSync(file(name), { recursive: true })));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an unfinished file of another program stays as it is', async () => {
  const other = `.a.xlsx.${String(process.pid)}.tmp`;
  writeFileSync(file(other), 'of another program');
  writeFileSync(file('a.xlsx'), 'old');
  await expect(writeFile(replacing('a.xlsx'), bytes, messages.vi)).rejects.toThrow('Không ghi được');
  expect(readFileSync(file(other), 'utf8')).toBe('of another program');
  expect(readFileSync(file('a.xlsx'), 'utf8')).toBe('old');
});

test('an unfinished file of this program is removed', async () => {
  mkdirSync(file('a.xlsx'));
  await expect(writeFile(replacing('a.xlsx'), bytes, messages.vi)).rejects.toThrow('là thư mục');
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

describe('a file that exists', () => {
  const taken = /Đã có tệp .*a\.xlsx\. Hãy chọn tên khác, hoặc thêm --force/;

  test('a file that exists is refused before any work is done, and as well when it appears later', async () => {
    writeFileSync(file('a.xlsx'), 'old');
    await expect(checkTarget(creating('a.xlsx'), messages.vi)).rejects.toThrow(taken);
    await expect(writeFile(creating('a.xlsx'), bytes, messages.vi)).rejects.toThrow(taken);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    expect(readFileSync(file('a.xlsx'), 'utf8')).toBe('old');
  });

  test('a file that exists is refused on a file system without hard links', async () => {
    const refused = Object.assign(new Error(), { code: 'EPERM', syscall: 'link' });
    jest.mocked(link).mockClear().mockRejectedValueOnce(refused).mockRejectedValueOnce(refused);
    writeFileSync(file('a.xlsx'), 'old');
    await expect(writeFile(creating('a.xlsx'), bytes, messages.vi)).rejects.toThrow(taken);
    expect(readFileSync(file('a.xlsx'), 'utf8')).toBe('old');
    await writeFile(creating('b.xlsx'), bytes, messages.vi);
    expect(readdirSync(folder)).toEqual(['a.xlsx', 'b.xlsx']);
    expect(readFileSync(file('b.xlsx'), 'utf8')).toBe('new');
    expect(link).toHaveBeenCalledTimes(2);
  });

  test('of several programs that write one new file at once, exactly one succeeds', async () => {
    const words = [program(), 'new', '-o', file('a.xlsx'), '--period', '2022-N', '--forms', 'BM5', '--unit'];
    const run = promisify(execFile);
    const runs = await Promise.allSettled(['A', 'B', 'C'].map((unit) => run(process.execPath, [...words, unit])));
    expect(runs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('a pipe is no target, whether it may be replaced or not', async () => {
    execFileSync('mkfifo', [file('a.xlsx')]);
    for (const target of [creating('a.xlsx'), replacing('a.xlsx')])
      await expect(checkTarget(target, messages.vi)).rejects.toThrow('không phải tệp thường');
  });
});

describe('permissions', () => {
  const mode = (name: string): number => statSync(file(name)).mode & 0o777;

  test.each([0o600, 0o640, 0o666])('a file of mode %i keeps it when it is replaced', async (old) => {
    writeFileSync(file('a.xlsx'), 'old');
    chmodSync(file('a.xlsx'), old);
    await writeFile(replacing('a.xlsx'), bytes, messages.vi);
    expect([mode('a.xlsx'), readFileSync(file('a.xlsx'), 'utf8')]).toEqual([old, 'new']);
  });

  test('the copy of a private file is private', async () => {
    writeFileSync(file('a.xlsx'), 'old');
    chmodSync(file('a.xlsx'), 0o600);
    await writeFile({ ...creating('b.xlsx'), like: file('a.xlsx') }, bytes, messages.vi);
    expect(mode('b.xlsx')).toBe(0o600);
  });
});

describe('symbolic links', () => {
  test('a link to a file leads to that file, which is refused or replaced', async () => {
    writeFileSync(file('a.xlsx'), 'old');
    symlinkSync('a.xlsx', file('link.xlsx'));
    await expect(writeFile(creating('link.xlsx'), bytes, messages.vi)).rejects.toThrow('--force');
    await writeFile(replacing('link.xlsx'), bytes, messages.vi);
    expect([readlinkSync(file('link.xlsx')), readFileSync(file('a.xlsx'), 'utf8')]).toEqual(['a.xlsx', 'new']);
  });

  test.each([false, true])('a link to no file stays, and the file is created where it leads to', async (replaces) => {
    mkdirSync(file('folder'));
    symlinkSync('folder/second.xlsx', file('first.xlsx'));
    symlinkSync('new.xlsx', file('folder/second.xlsx'));
    await checkTarget({ path: file('first.xlsx'), replaces }, messages.vi);
    await writeFile({ path: file('first.xlsx'), replaces }, bytes, messages.vi);
    expect(readlinkSync(file('first.xlsx'))).toBe('folder/second.xlsx');
    expect(readFileSync(file('folder/new.xlsx'), 'utf8')).toBe('new');
  });

  test('links in a circle are refused', async () => {
    symlinkSync('b.xlsx', file('a.xlsx'));
    symlinkSync('a.xlsx', file('b.xlsx'));
    await expect(checkTarget(replacing('a.xlsx'), messages.vi)).rejects.toThrow('ELOOP');
  });
});
