import { quotePath } from '../../src/cli/makeReport';

test.each([
  ['a.xlsx', 'a.xlsx'],
  ['./so-lieu/a_1.xlsx', './so-lieu/a_1.xlsx'],
  ['c:\\a\\x.xlsx', 'c:\\a\\x.xlsx'],
  ['c:\\a b\\x.xlsx', '"c:\\a b\\x.xlsx"'],
  ['báo cáo.xlsx', '"báo cáo.xlsx"'],
  ['a&b.xlsx', '"a&b.xlsx"'],
  ["sở's.xlsx", '"sở\'s.xlsx"'],
  ['(1).xlsx', '"(1).xlsx"'],
])('%s is typed as %s', (path, typed) => expect(quotePath(path)).toBe(typed));
