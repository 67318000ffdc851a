import { execFileSync } from 'node:child_process';
import { quotePath } from '../../src/cli/quotePath';

describe('in cmd and PowerShell', () => {
  test.each([
    ['a.xlsx', 'a.xlsx'],
    ['./so-lieu/a_1.xlsx', './so-lieu/a_1.xlsx'],
    ['c:\\a\\x.xlsx', 'c:\\a\\x.xlsx'],
    ['c:\\a b\\x.xlsx', '"c:\\a b\\x.xlsx"'],
    ['báo cáo.xlsx', '"báo cáo.xlsx"'],
    ['a&b.xlsx', '"a&b.xlsx"'],
    ["sở's.xlsx", '"sở\'s.xlsx"'],
    ['(1).xlsx', '"(1).xlsx"'],
    ['a$(calc).xlsx', undefined],
    ['a`b.xlsx', undefined],
    ['%PATH%.xlsx', undefined],
    ['a”b.xlsx', undefined],
  ])('%s is typed as %s', (path, typed) => expect(quotePath(path, 'win32')).toBe(typed));
});

describe('in the shells of POSIX', () => {
  test.each([
    ['a.xlsx', 'a.xlsx'],
    ['./so-lieu/a_1.xlsx', './so-lieu/a_1.xlsx'],
    ['báo cáo.xlsx', "'báo cáo.xlsx'"],
    ["sở's.xlsx", "'sở'\\''s.xlsx'"],
    ['a\\b.xlsx', "'a\\b.xlsx'"],
    ['-x.xlsx', './-x.xlsx'],
    ['~a.xlsx', "'~a.xlsx'"],
    ['a\nb.xlsx', undefined],
  ])('%j is typed as %s', (path, typed) => expect(quotePath(path, 'linux')).toBe(typed));

  test.each(['a$(touch pwn)`id`.xlsx', '$HOME.xlsx', 'a;b|c&d.xlsx', '!x "y" \\.xlsx', "'", '*?[a].xlsx'])(
    'a shell reads %s as itself',
    (path) => {
      const typed = quotePath(path, 'linux') ?? '';
      expect(execFileSync('sh', ['-c', `printf %s ${typed}`], { encoding: 'utf8' })).toBe(path);
    },
  );
});
