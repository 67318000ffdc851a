import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sketch } from '../support/archive';
import { bieumauAs, newFolder } from './bieumau';
import type { Outcome } from './bieumau';

const folder = newFolder();
const file = (name: string): string => join(folder, name);
beforeAll(() => writeFileSync(file('none.xlsx'), sketch({ sheets: { A: '<sheetData/>' } })));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each<readonly [string | undefined, string]>([
  [undefined, 'bieumau'],
  ['test:unit', 'bieumau'],
  ['bieumau', 'npm run -s bieumau --'],
])('run as npm’s script %s, commands are printed as %s …', (script, call) => {
  const run = (...words: readonly string[]): Outcome => bieumauAs(script, ...words);

  test('the command line names itself as it was called after a new file', () => {
    const { out } = run('sample', '-o', file('mẫu.xlsx'));
    expect(out).toContain(`\nKiểm tra bằng lệnh: ${call} check "${file('mẫu.xlsx')}"\n`);
  });

  test('the command line names itself as it was called after a file without forms', () => {
    expect(run('check', file('none.xlsx')).err).toContain(
      `Tệp không có biểu mẫu nào của báo cáo. Hãy tạo biểu mẫu bằng lệnh ${call} new, rồi chép số liệu vào.`,
    );
    const told = JSON.parse(run('check', '--json', '--lang', 'en', file('none.xlsx')).out) as { error: string }; // as promised
    expect(told.error).toContain(`Create the forms with ${call} new and copy`);
  });

  test('the help and the hints name the command as it was called', () => {
    expect(run('--help').out).toContain(`\n  ${call} new -o TỆP.xlsx`);
    expect(run('check', '--help').out).toContain(`\n  ${call} check TỆP.xlsx`);
    expect(run('check').err).toContain(`Xem cách dùng: ${call} check --help`);
    expect(run('chekc', '--lang', 'en').err).toContain(`Usage: ${call} --help --lang en`);
  });

  test('lines of the help stay short with a long name of the command', () => {
    const lines = [['--help'], ['new', '--help']].flatMap((words) => run(...words).out.split('\n'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130);
  });
});
