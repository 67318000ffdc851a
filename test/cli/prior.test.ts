import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sample from '../../src/cli/samples/ben-tre-2022.json';
import { newFolder } from './bieumau';
import { here } from './here';

const folder = newFolder();
const file = (name: string): string => join(folder, name);
const unit = 'Sở Nội vụ tỉnh A';

/** Form 5 of a period; rows that are not named are 0. */
async function make(
  name: string,
  period: string,
  figures: Readonly<Record<string, number>>,
  of = unit,
): Promise<string> {
  const rows = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '2.5', '3', '4.1', '4.2', '4.3', '4.4'];
  const values = Object.fromEntries(rows.map((code) => [`BM5:${code}`, figures[code] ?? 0]));
  writeFileSync(file('values.json'), JSON.stringify({ values }));
  const words = ['--period', period, '--unit', of, '--forms', 'BM5', '--values', file('values.json')];
  expect((await here('new', '-o', file(name), ...words)).code).toBe(0);
  return file(name);
}

interface Outcome extends Result {
  readonly code: number | null;
  readonly err: string;
}

interface Result {
  readonly result: string;
  readonly earlier: readonly unknown[];
  readonly unusedPriors: readonly unknown[];
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

async function checkJson(...words: readonly string[]): Promise<Outcome> {
  const { code, out, err } = await here('check', '--json', ...words);
  const [result] = JSON.parse(out) as readonly [Result]; // as docs/json.md promises
  return { ...result, code, err };
}

let q1: string;
let half: string;
beforeAll(async () => {
  q1 = await make('quý 1.xlsx', '2023-Q1', { '1.3': 4, '2.1': 12, '2.2': 7, '3': 9 });
  half = await make('6 tháng.xlsx', '2023-6T', { '1.3': 4, '2.1': 11, '2.2': 9, '3': 8, '4.1': 2 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a figure that fell since the earlier report must be explained, and the finding names figure, period and file', async () => {
  const { code, result, earlier, findings, err } = await checkJson(half, '--prior', q1);
  expect([code, result, err]).toEqual([1, 'explain', '']);
  expect(earlier).toEqual([{ period: '2023-Q1', file: 'quý 1.xlsx', notes: [] }]);
  expect(findings.filter(({ severity }) => severity === 'explain').map(({ rule }) => rule)).toEqual(['BM5.2.1-period', 'BM5.3-period']); // prettier-ignore
  expect(findings.find(({ rule }) => rule === 'BM5.2.1-period')).toMatchObject({
    ...{ kind: 'rule', severity: 'explain', row: 'BM5:2.1', stated: 11, expected: null, explained: false },
    cell: expect.stringMatching(/^'BM5'!D\d+$/) as unknown,
    message: expect.stringMatching(
      /^Dòng 2\.1 \(.+\) ghi 11, nhỏ hơn quý I năm 2023 \(12, tệp “quý 1\.xlsx”\)\. .*Ghi chú\.$/,
    ) as unknown,
  });
});

test('without an earlier report no figure is compared', async () => {
  const { code, findings, earlier } = await checkJson(half);
  expect([code, earlier]).toEqual([0, []]);
  expect(findings.filter(({ rule }) => String(rule).endsWith('-period'))).toEqual([]);
});

test('the text says in both languages with which reports the report was compared', async () => {
  expect((await here('check', half, '--prior', q1)).out).toContain('So sánh với quý I năm 2023 (tệp “quý 1.xlsx”).');
  const english = (await here('check', half, '--prior', q1, '--lang', 'en')).out;
  expect(english).toContain('Compared with');
  expect(english).toMatch(/less than .*\(12, file “quý 1\.xlsx”\)/);
});

test('several earlier reports are compared in any order', async () => {
  const quarter = await make('quý 3.xlsx', '2023-Q3', { '2.1': 5, '3': 9 });
  const year = await make('năm.xlsx', '2023-N', { '2.1': 15, '2.2': 9, '3': 9, '1.3': 4, '4.1': 2 });
  const { earlier, findings } = await checkJson(year, '--prior', quarter, '--prior', q1, '--prior', half);
  expect(earlier).toEqual([
    { period: '2023-Q3', file: 'quý 3.xlsx', notes: [] },
    { period: '2023-6T', file: '6 tháng.xlsx', notes: [] },
    { period: '2023-Q1', file: 'quý 1.xlsx', notes: [] },
  ]);
  const messages = findings
    .filter(({ rule }) => String(rule).endsWith('-period'))
    .map(({ message }) => String(message));
  expect(messages).toEqual([expect.stringContaining('nhỏ hơn tổng 6 tháng đầu năm 2023 (11, tệp “6 tháng.xlsx”) + quý III năm 2023 (5, tệp “quý 3.xlsx”) = 16')]); // prettier-ignore
});

test('a form that is a copy with a new date must be explained', async () => {
  const copy = await make('chép.xlsx', '2023-6T', { '1.3': 4, '2.1': 12, '2.2': 7, '3': 9 });
  const { findings } = await checkJson(copy, '--prior', q1);
  expect(findings.map(({ rule, severity, row }) => [rule, severity, row])).toContainEqual([
    'BM5-same',
    'explain',
    'BM5',
  ]);
});

describe('Quý III', () => {
  const figures = { '1.3': 5, '2.1': 20, '2.2': 9, '3': 9, '4.1': 1 };

  test('whether Quý III holds nine months is asked once, and --q3 answers', async () => {
    const quarter = await make('9 tháng.xlsx', '2023-Q3', figures);
    const asked = await checkJson(quarter, '--prior', half);
    expect(asked.findings.filter(({ rule }) => String(rule).endsWith('-period')).map(({ rule, row }) => [rule, row])).toEqual([['thirdQuarter-period', null], ['BM5.4.1-period', 'BM5:4.1']]); // prettier-ignore
    expect((await here('check', quarter, '--prior', half)).out).toContain('quý III được so sánh như số 9 tháng');
    const as = async (word: string): Promise<readonly unknown[]> =>
      (await checkJson(quarter, '--prior', half, '--q3', word)).findings.map(({ rule }) => rule);
    expect(await as('quarter')).not.toContain('BM5.4.1-period');
    expect(await as('nine-months')).toContain('BM5.4.1-period');
    expect(await as('nine-months')).not.toContain('thirdQuarter-period');
  });

  test('--q3 takes one of two words', async () => {
    const { code, err } = await here('check', half, '--q3', 'nine');
    expect([code, err.split('\n')[0]]).toEqual([2, '--q3 không nhận “nine”; chọn quarter hoặc nine-months.']);
  });
});

describe('an earlier file of no use is named, the check goes on, and the exit code is 2', () => {
  test.each<readonly [string, () => string | Promise<string>, RegExp, string]>([
    [
      'another unit',
      () => make('khác.xlsx', '2023-Q1', {}, 'Sở Tài chính'),
      /của “Sở Tài chính”, không phải của “Sở Nội vụ tỉnh A”, nên không dùng.*--any-unit/,
      'otherUnit',
    ],
    [
      'a later period',
      () => make('sau.xlsx', '2023-N', {}),
      /báo cáo năm 2023, sau 6 tháng đầu năm 2023/,
      'laterPeriod',
    ],
    ['the same period', () => make('cùng.xlsx', '2023-6T', {}), /cùng kỳ, 6 tháng đầu năm 2023/, 'samePeriod'],
    [
      'no workbook',
      () => (writeFileSync(file('x.xlsx'), 'x'), file('x.xlsx')),
      /không phải là bảng tính/,
      'notWorkbook',
    ],
    ['no file', () => file('none.xlsx'), /Không tìm thấy tệp/, 'missing'],
  ])('%s', async (_, prior, sentence, reason) => {
    const path = await prior();
    const { code, err, findings, unusedPriors } = await checkJson(half, '--prior', path);
    expect(code).toBe(2);
    expect(unusedPriors).toEqual([{ file: path, code: reason, message: expect.stringMatching(sentence) as unknown }]);
    expect(err).toContain(`--prior ${path}: `);
    expect(err).toMatch(sentence);
    expect(findings.length).toBeGreaterThan(0);
  });

  test('an earlier report of another name of the unit is compared on request', async () => {
    const renamed = await make('tên cũ.xlsx', '2023-Q1', { '2.1': 12 }, 'Sở Nội vụ cũ');
    const { code, err, findings } = await checkJson(half, '--prior', renamed, '--any-unit');
    expect([code, err]).toEqual([1, '']);
    expect(findings.map(({ rule }) => rule)).toContain('BM5.2.1-period');
  });

  test('of two files of one period the first is used', async () => {
    const second = await make('quý 1 (2).xlsx', '2023-Q1', { '2.1': 1 });
    const { code, err, findings } = await checkJson(half, '--prior', q1, '--prior', second);
    expect(code).toBe(2);
    expect(err).toContain('Kỳ này đã có số liệu từ tệp “quý 1.xlsx”, nên không dùng tệp này.');
    expect(findings.map(({ rule }) => rule)).toContain('BM5.2.1-period');
  });

  test('one earlier report suffices for many reports', async () => {
    const other = await make('tài chính.xlsx', '2023-6T', { '2.1': 3 }, 'Sở Tài chính');
    const { code, out, err } = await here('check', '--json', half, other, '--prior', q1);
    expect([code, err]).toEqual([1, '']);
    const results = JSON.parse(out) as readonly Result[]; // as above
    expect(results.map(({ earlier }) => earlier.length)).toEqual([1, 0]);
    expect(results.map(({ unusedPriors }) => unusedPriors)).toEqual([[], [expect.objectContaining({ file: q1, code: 'otherUnit' })]]); // prettier-ignore
  });
});

test('an earlier report with faults is used, and its faults are counted', async () => {
  writeFileSync(file('values.json'), JSON.stringify({ values: { 'BM5:2.1': 12, 'BM5:2.2': 'bảy' } }));
  await here('new', '-o', file('lỗi.xlsx'), '--period', '2023-Q1', '--unit', unit, '--forms', 'BM5', '--values', file('values.json')); // prettier-ignore
  const { out } = await here('check', half, '--prior', file('lỗi.xlsx'));
  expect(out).toMatch(/Tệp kỳ trước “lỗi\.xlsx”, quý I năm 2023: Báo cáo này còn 1 chỗ phải sửa/);
  expect(out).toMatch(/Dòng 2\.1 .* nhỏ hơn quý I năm 2023 \(12, /);
});

test('of a report of the year before Quý I compares stocks only', async () => {
  const filed = file('2022.xlsx');
  await here('sample', '-o', filed);
  const next = await make('q1-2023.xlsx', '2023-Q1', { '1.2': 100, '2.1': 1 }, sample.unit);
  const { findings, earlier } = await checkJson(next, '--prior', filed);
  // 4:1.5 and 6:2.4 were to be mended; figures typed as text are read.
  const notes = [expect.stringContaining('còn 2 chỗ phải sửa')];
  expect(earlier).toEqual([{ period: '2022-N', file: '2022.xlsx', notes }]);
  // 5:1.2 was 615/615; the flows start anew.
  const found = findings.filter(({ rule }) => String(rule).endsWith('-period'));
  expect(found.every(({ severity }) => severity === 'notice')).toBe(true);
  expect(found.map(({ rule }) => rule)).toContain('BM5.1.2-period');
  expect(found.map(({ rule }) => rule)).not.toContain('BM5.2.1-period');
});
