import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../../src/cli/writeFile';
import { commandLineMessages as messages } from '../../src/core/presentation/messages/commandLine';
import { newFolder } from './bieumau';

const folder = newFolder();
const file = (name: string): string => join(folder, name);
const bytes = new TextEncoder().encode('new');
afterEach(() => readdirSync(folder).forEach((name) => rmSync(file(name), { recursive: true })));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an unfinished file of another program stays as it is', async () => {
  const other = `.a.xlsx.${String(process.pid)}.tmp`;
  writeFileSync(file(other), 'of another program');
  writeFileSync(file('a.xlsx'), 'old');
  await expect(writeFile(file('a.xlsx'), bytes, messages.vi)).rejects.toThrow('Không ghi được');
  expect(readFileSync(file(other), 'utf8')).toBe('of another program');
  expect(readFileSync(file('a.xlsx'), 'utf8')).toBe('old');
});

test('an unfinished file of this program is removed', async () => {
  mkdirSync(file('a.xlsx'));
  await expect(writeFile(file('a.xlsx'), bytes, messages.vi)).rejects.toThrow('là thư mục');
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});
