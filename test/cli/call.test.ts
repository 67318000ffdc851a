import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sketch } from '../support/archive';
import { bieumauAs, newFolder } from './bieumau';
import type { Outcome } from './bieumau';
import { hereAs } from './here';

const folder = newFolder();
const file = (name: string): string => join(folder, name);
beforeAll(() => writeFileSync(file('none.xlsx'), sketch({ sheets: { A: '<sheetData/>' } })));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each<readonly [string | undefined, string]>([
  [undefined, 'bieumau'],
  ['test:unit', 'bieumau'],
  ['bieumau', 'npm run -s bieumau --'],
])('run as npm’s script %s, commands are printed as %s …', (script, call) => {
  const run = (...words: readonly string[]): Promise<Outcome> => hereAs(script, ...words);

  test('the command line names itself as it was called after a new file', async () => {
    const { out } = await run('sample', '--force', '-o', file('mẫu.xlsx'));
    expect(out).toContain(`\nKiểm tra bằng lệnh: ${call} check '${file('mẫu.xlsx')}'\n`);
  });

  test('the command line names itself as it was called after a file without forms', async () => {
    expect((await run('check', file('none.xlsx'))).err).toContain(
      `Tệp không có biểu mẫu nào của báo cáo. Hãy tạo biểu mẫu bằng lệnh ${call} new, rồi chép số liệu vào.`,
    );
    const [told] = JSON.parse((await run('check', '--json', '--lang', 'en', file('none.xlsx'))).out) as readonly [
      { error: string },
    ]; // as promised
    expect(told.error).toContain(`Create the forms with ${call} new and copy`);
  });

  test('the program takes its name from the variable of npm', () => {
    expect(bieumauAs(script, '--help').out).toContain(`\n  ${call} new -o TỆP.xlsx`);
  });

  test('the help and the hints name the command as it was called', async () => {
    expect((await run('--help')).out).toContain(`\n  ${call} new -o TỆP.xlsx`);
    expect((await run('check', '--help')).out).toContain(`\n  ${call} check TỆP.xlsx`);
    expect((await run('check')).err).toContain(`Xem cách dùng: ${call} check --help`);
    expect((await run('chekc', '--lang', 'en')).err).toContain(`Usage: ${call} --help --lang en`);
  });

  test('lines of the help stay short with a long name of the command', async () => {
    const texts = await Promise.all([run('--help'), run('new', '--help')]);
    const lines = texts.flatMap(({ out }) => out.split('\n'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130);
  });
});
