import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchName } from '../../src/cli/matchName';
import { expandPaths } from '../../src/cli/expandPaths';
import { readRegularFile } from '../../src/cli/readRegularFile';
import { bieumau, newFolder } from './bieumau';
import { here } from './here';

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

describe('names and patterns', () => {
  test.each<readonly [string, string, boolean]>([
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['?', '', false],
    ['?', '😀', true],
    ['a*b*c', 'aXbbYc', true],
    ['a*b*c', 'aXbYcd', false],
    ['*ab', 'aab', true],
    ['*a?', 'aaab', true],
    ['**x**', 'x', true],
    ['SỞ*', 'sở y tế', true],
    ['a.c', 'abc', false],
  ])('the pattern %j for the name %j: %s', (pattern, name, expected) => {
    expect(matchName(pattern, name)).toBe(expected);
  });

  test('many stars over a long name are no work', () => {
    // A regular expression takes exponentially long for the last one: the test would not end.
    expect(matchName(`${'a*'.repeat(40)}b`, 'a'.repeat(200))).toBe(false);
  });
});

describe.each(['check', 'check --prior', 'signoff', '--values'])(
  'a pipe or a device in place of a file, for %s',
  (use) => {
    const words = (path: string): readonly string[] => {
      if (use === 'check') return ['check', path];
      if (use === 'signoff') return ['signoff', path, '-o', file('b.xlsx'), '--by', 'B'];
      if (use === '--values')
        return ['new', '-o', file('b.xlsx'), '--period', '2022-N', '--unit', 'A', '--values', path];
      return ['check', file('a2.xlsx'), '--prior', path];
    };

    test('a pipe is named as no regular file at once, without a program that writes into it', () => {
      const pipe = file(`${use.replace(/\W/g, '')}.pipe`);
      execFileSync('mkfifo', [pipe]);
      const { code, err } = bieumau(...words(pipe));
      expect([code, err]).toEqual([2, expect.stringContaining(`${pipe} không phải tệp thường`)]);
      rmSync(pipe);
    });

    test('a device is named as no regular file', async () => {
      const { code, err } = await here(...words('/dev/zero'));
      expect([code, err]).toEqual([2, expect.stringContaining('/dev/zero không phải tệp thường')]);
    });
  },
);

test('a file is read up to the limit, also if it states no size', async () => {
  writeFileSync(file('long.txt'), 'x'.repeat(101));
  await expect(readRegularFile(file('long.txt'), 100)).rejects.toMatchObject({ code: 'tooLarge' });
  expect((await readRegularFile(file('long.txt'), 101)).length).toBe(101);
  // The kernel makes this file while it is read; its size is stated as 0.
  await expect(readRegularFile('/proc/self/maps', 100)).rejects.toMatchObject({ code: 'tooLarge' });
});
