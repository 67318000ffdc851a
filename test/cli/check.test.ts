import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sample from '../../src/cli/samples/ben-tre-2022.json';
import { newFolder } from './bieumau';
import { here } from './here';

const folder = newFolder();
const file = (name: string): string => join(folder, name);
const filed = file('báo cáo 2022.xlsx');

beforeAll(async () => {
  expect((await here('sample', '-o', filed)).code).toBe(0);
  expect(
    (await here('new', '-o', file('blank.xlsx'), '--period', '2023-6T', '--unit', 'A', '--forms', 'BM5')).code,
  ).toBe(0);
  writeFileSync(file('no.xlsx'), 'no workbook');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Finding = Readonly<Record<string, unknown>>;

interface Result {
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

async function checkJson(...words: readonly string[]): Promise<Result> {
  const [result] = JSON.parse((await here('check', '--json', ...words)).out) as readonly [Result]; // as docs/json.md promises
  return result;
}

describe('JSON', () => {
  test('JSON is an array of one object with the promised names', async () => {
    const { code, out, err } = await here('check', filed, '--json');
    expect([code, err]).toEqual([1, '']);
    const [result, ...others] = JSON.parse(out) as readonly [Result]; // as docs/json.md promises
    expect(others).toEqual([]);
    expect(result).toMatchObject({
      workbook: filed,
      edition: 'cv581-2022',
      period: '2022-N',
      unit: sample.unit,
      result: 'fix',
    });
    expect(Object.keys(result)).toEqual([
      'workbook',
      'edition',
      'period',
      'unit',
      'result',
      'counts',
      'signoff',
      'earlier',
      'unusedPriors',
      'findings',
    ]);
    expect(Object.keys(result.counts)).toEqual(['fix', 'explain', 'notice', 'explained']);
    expect(result.findings.length).toBeGreaterThan(30);
    const names = ['rule', 'kind', 'severity', 'row', 'cell', 'message', 'stated', 'expected', 'explained'];
    for (const finding of result.findings) {
      expect(Object.keys(finding)).toEqual(names);
      expect(finding.row).toEqual(expect.any(String));
      expect(String(finding.message)).toMatch(/\.$/);
    }
  });

  test('JSON counts what it lists, explained ones apart', async () => {
    const { counts, findings } = await checkJson(filed);
    const of = (severity: string, explained: boolean): number =>
      findings.filter((finding) => finding.severity === severity && finding.explained === explained).length;
    expect(counts).toEqual({
      fix: of('fix', false),
      explain: of('explain', false),
      notice: of('notice', false),
      explained: of('explain', true),
    });
  });

  test('JSON names the row, the figures and the cell', async () => {
    expect((await checkJson(filed)).findings.find(({ rule }) => rule === 'BM4.1.5-total')).toEqual({
      rule: 'BM4.1.5-total',
      kind: 'rule',
      severity: 'fix',
      row: 'BM4:1.5',
      cell: expect.stringMatching(/^'BM4'!D\d+$/) as string,
      message: expect.stringContaining('5 + 101 + 506 = 612') as string,
      stated: 614,
      expected: 612,
      explained: false,
    });
  });

  test('JSON speaks English where it is asked to', async () => {
    expect((await checkJson(filed, '--lang', 'en')).findings[0]?.message).toContain('Form 1');
  });

  test('JSON is an array for several files; one that cannot be read stands in its place', async () => {
    const { code, out } = await here('check', '--json', filed, file('no.xlsx'), file('none.xlsx'), file('blank.xlsx'));
    expect(code).toBe(2);
    const results = JSON.parse(out) as readonly { workbook: string; error?: string; result?: string }[]; // as above
    expect(results.map(({ workbook }) => workbook)).toEqual([
      filed,
      file('no.xlsx'),
      file('none.xlsx'),
      file('blank.xlsx'),
    ]);
    expect(results.map(({ result }) => result)).toEqual(['fix', undefined, undefined, 'fix']);
    expect(Object.keys(results[1] ?? {})).toEqual(['workbook', 'code', 'error']);
    expect(results[1]?.error).toContain('không phải là bảng tính');
    expect(results[2]?.error).toContain('Không tìm thấy tệp');
  });

  test('JSON is an array of one object for one file that cannot be read', async () => {
    const { code, out } = await here('check', '--json', folder);
    expect([code, JSON.parse(out)]).toEqual([
      2,
      [{ workbook: folder, code: 'isDirectory', error: `${folder} là thư mục, không phải tệp. Hãy ghi rõ tên tệp.` }],
    ]);
  });
});

describe('text', () => {
  test('the text counts by kind first, folds readings, and ends with what to do', async () => {
    const { code, out, err } = await here('check', filed);
    expect([code, err]).toEqual([1, '']);
    const lines = out.split('\n');
    expect(lines.slice(0, 3)).toEqual([filed, 'UBND tỉnh Bến Tre, báo cáo năm 2022', 'Chưa xác nhận kiểm tra.']);
    expect(lines[3]).toMatch(/^\d+ ô cần chuyển thành số · \d+ chỗ cần xem · 2 Ghi chú chờ xác nhận · \d+ lưu ý$/);
    expect(lines.filter((line) => line.startsWith('  Cần chuyển thành số'))).toHaveLength(7);
    expect(out).not.toContain('là chữ');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^Chưa gửi được: còn \d+ ô cần chuyển thành số, .*kiểm tra lần nữa\.$/,
    );
  });

  test('the text puts forms with something to fix first', async () => {
    const { out } = await here('check', filed);
    const titles = out.split('\n').filter((line) => /^(?:Biểu mẫu|Phụ lục)/.test(line));
    expect(titles.at(-1)).toBe('Phụ lục');
    expect(titles[0]).toMatch(/^Biểu mẫu 1\. /);
  });

  test('the text folds blanks, names absent forms, and sums up several files', async () => {
    const { code, out, err } = await here('check', file('blank.xlsx'), file('no.xlsx'));
    expect(code).toBe(2);
    expect(out).toContain('A, báo cáo 6 tháng đầu năm 2023');
    expect(out).toMatch(/Chưa nhập \(13 ô\): D\d+, D\d+/);
    expect(out).toContain('Không có trong tệp: Biểu mẫu 1,');
    expect(out).toContain('Tất cả: 0 báo cáo gửi được, 1 báo cáo còn phải sửa hoặc giải trình, 1 tệp không đọc được.');
    expect(err).toBe(
      `${file('no.xlsx')}: Tệp không phải là bảng tính .xlsx. Hãy mở bằng Excel và lưu lại dạng .xlsx, rồi thử lại.\n`,
    );
  });

  test('a report in order is ready and ends with 0', async () => {
    const rows = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '2.5', '3', '4.1', '4.2', '4.3', '4.4'];
    writeFileSync(
      file('v.json'),
      JSON.stringify({ values: Object.fromEntries(rows.map((code) => [`BM5:${code}`, 1])) }),
    );
    await here(
      'new',
      '-o',
      file('ready.xlsx'),
      '--period',
      '2022-N',
      '--unit',
      'A',
      '--forms',
      'BM5',
      '--values',
      file('v.json'),
    );
    const { code, out } = await here('check', file('ready.xlsx'));
    expect(out).toContain('Không còn gì phải sửa hay giải trình');
    expect(code).toBe(0);
  });
});
