import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandPaths } from '../../src/cli/expandPaths';
import { bieumau, newFolder } from './bieumau';

const folder = newFolder();
const file = (name: string): string => join(folder, name);
beforeAll(() => {
  for (const name of [
    'a10.xlsx',
    'a2.xlsx',
    'B.XLSX',
    'Sở.xlsx',
    '~$a2.xlsx',
    '.a.xlsx',
    'a.txt',
    'a+(1).xlsx',
    'w?.xlsx',
  ])
    writeFileSync(file(name), '');
  mkdirSync(file('a folder.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<readonly [string, readonly string[]]>([
  ['*.xlsx', ['a+(1).xlsx', 'a2.xlsx', 'a10.xlsx', 'B.XLSX', 'Sở.xlsx', 'w?.xlsx']],
  ['a?.xlsx', ['a2.xlsx']],
  ['a*.x*', ['a+(1).xlsx', 'a2.xlsx', 'a10.xlsx']],
  ['a+(*).xlsx', ['a+(1).xlsx']],
  ['So\u031B\u0309*', ['Sở.xlsx']],
  ['w?.xlsx', ['w?.xlsx']],
  ['a2.xlsx', ['a2.xlsx']],
  ['none*.xlsx', ['none*.xlsx']],
  ['none.xlsx', ['none.xlsx']],
])('%s', async (pattern, names) => {
  expect(await expandPaths([file(pattern)])).toEqual(names.map(file));
});

test('paths keep their order, and folders are not expanded', async () => {
  expect(await expandPaths([file('*/x.xlsx'), 'none/*.xlsx', file('a1*.xlsx'), file('a2.xlsx')])).toEqual([
    file('*/x.xlsx'),
    'none/*.xlsx',
    file('a10.xlsx'),
    file('a2.xlsx'),
  ]);
  expect(await expandPaths(['packag?.json'])).toEqual(['package.json']);
});

test('a check of a pattern checks its files, or says that there is none', () => {
  const results = JSON.parse(bieumau('check', '--json', file('a*.xlsx')).out) as readonly { workbook: string }[]; // as promised
  expect(results.map(({ workbook }) => workbook)).toEqual(['a+(1).xlsx', 'a2.xlsx', 'a10.xlsx'].map(file));
  const { code, err } = bieumau('check', file('none*.xlsx'));
  expect([code, err]).toEqual([
    2,
    `${file('none*.xlsx')}: Không tìm thấy tệp ${file('none*.xlsx')}. Hãy kiểm tra lại tên và thư mục.\n`,
  ]);
});
