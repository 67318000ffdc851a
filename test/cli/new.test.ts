import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './bieumau';
import { here } from './here';
import type { Outcome } from './bieumau';

const folder = newFolder();
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function create(name: string, ...more: readonly string[]): Promise<Outcome> {
  return await here('new', '-o', file(name), '--period', '2022-N', '--unit', 'UBND tỉnh Bến Tre', ...more);
}

async function createFrom(values: string | Buffer, ...more: readonly string[]): Promise<Outcome> {
  writeFileSync(file('values.json'), values);
  return await create('from.xlsx', '--force', '--values', file('values.json'), ...more);
}

interface Checked {
  readonly result: string;
  readonly period: string;
  readonly unit: string;
  readonly findings: readonly { rule: string; row: string; kind: string; stated: unknown }[];
}

async function check(name: string): Promise<Checked> {
  const [checked] = JSON.parse((await here('check', '--json', file(name))).out) as readonly [Checked]; // as docs/json.md promises
  return checked;
}

describe('the file', () => {
  test('a new file is written and named, and holds the forms that were asked for', async () => {
    const { code, out, err } = await create('some.xlsx', '--forms', 'pl, BM3,BM1');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('BM1, BM3, PL, năm 2022');
    const { period, unit, findings } = await check('some.xlsx');
    expect([period, unit]).toEqual(['2022-N', 'UBND tỉnh Bến Tre']);
    expect(findings.filter(({ rule }) => rule.endsWith('-absent')).map(({ row }) => row)).toEqual([
      'BM2',
      'BM4',
      'BM5',
      'BM6',
      'BM7',
    ]);
  });

  test('the file takes the place of an old one on request only, and leaves nothing else behind', async () => {
    writeFileSync(file('old.xlsx'), 'old');
    const { code, err } = await create('old.xlsx', '--forms', 'BM5');
    expect([code, err]).toEqual([2, `Đã có tệp ${file('old.xlsx')}. Hãy chọn tên khác, hoặc thêm --force để thay thế tệp này.\n`]); // prettier-ignore
    expect(readFileSync(file('old.xlsx'), 'utf8')).toBe('old');
    expect((await create('old.xlsx', '--forms', 'BM5', '--force')).code).toBe(0);
    expect(readFileSync(file('old.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('the file is not written over a folder, nor into one that does not exist', async () => {
    mkdirSync(file('folder.xlsx'));
    expect(await create('folder.xlsx')).toMatchObject({
      code: 2,
      err: expect.stringContaining('là thư mục, không phải tệp') as string,
    });
    expect(await create('nowhere/a.xlsx')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Hãy tạo thư mục trước') as string,
    });
  });

  test('a new file for a period without a district tier is written with a caution', async () => {
    const { code, err } = await here(
      'new',
      '-o',
      file('2026.xlsx'),
      '--period',
      '2026-q1',
      '--unit',
      'A',
      '--forms',
      'BM1',
    );
    expect(code).toBe(0);
    expect(err).toContain('không còn cấp huyện');
    expect((await check('2026.xlsx')).period).toBe('2026-Q1');
  });
});

describe('values', () => {
  test('values become numbers or stay text, closing dots and a byte order mark are tolerated', async () => {
    const text =
      '\uFEFF{"values": {"BM5:2.1.": 72, "BM5:2.2": "010", "BM5:2.3": "=1+1", "BM5:2.4": "@x"}, "notes": {"BM5:1.1": "ghi chú"}}';
    expect(await createFrom(text, '--forms', 'BM5')).toMatchObject({ code: 0, err: '' });
    const { findings } = await check('from.xlsx');
    const found = (row: string): unknown =>
      findings.filter((finding) => finding.row === row).map(({ kind, stated }) => [kind, stated]);
    expect(found('BM5:2.1')).toEqual([]);
    expect(found('BM5:2.2')).toEqual([]);
    expect(found('BM5:2.3')).toEqual([['reading', '=1+1']]);
    expect(found('BM5:2.4')).toEqual([['reading', '@x']]);
  });

  test('values of computed rows keep the formula unless they are as filed', async () => {
    const values = '{"values": {"BM2:1": 999, "BM2:1.1": 1, "BM2:1.2": 2, "BM2:1.3": 3}}';
    const kept = await createFrom(values, '--forms', 'BM2');
    expect(kept.err).toContain('1 dòng tự tính vẫn giữ công thức');
    expect((await check('from.xlsx')).findings.some(({ rule }) => rule === 'BM2.1-total')).toBe(false);
    expect((await createFrom(values, '--forms', 'BM2', '--as-filed')).err).toBe('');
    expect((await check('from.xlsx')).findings.find(({ rule }) => rule === 'BM2.1-total')).toMatchObject({
      stated: 999,
      expected: 6,
    });
  });

  test('values of forms that are left out are named', async () => {
    const { code, err } = await createFrom(
      '{"values": {"BM1:1": 1, "BM2:1.1": 1}, "tasks": [{"section": "I"}]}',
      '--forms',
      'BM2',
    );
    expect(code).toBe(0);
    expect(err).toContain('2 mục trong tệp số liệu thuộc BM1, PL');
  });

  test('wrong values end with exit code 2, and nothing is written', async () => {
    rmSync(file('from.xlsx'), { force: true });
    const { code, out, err } = await createFrom('{"values": {"BM1:99": 1, "__proto__": 2}}');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('values.__proto__: tên "__proto__" không dùng được');
    expect((await createFrom('{"values": {"BM1:99": 1}}')).err).toContain('không có dòng "BM1:99"');
    expect(existsSync(file('from.xlsx'))).toBe(false);
  });

  test('as many tasks as are allowed, with long texts, are written and read again', async () => {
    const words = Array.from({ length: 40 }, (_, place) => `nhiệm vụ ${String(place * 7919)}`).join(' ');
    const tasks = Array.from({ length: 2_000 }, (_, place) => ({ section: 'I', no: place + 1, content: words + String(place), result: words })); // prettier-ignore
    expect(await createFrom(JSON.stringify({ tasks }), '--forms', 'PL')).toMatchObject({ code: 0, err: '' });
    expect((await check('from.xlsx')).unit).toBe('UBND tỉnh Bến Tre');
  });

  test('what a check would refuse as too large is not written', async () => {
    rmSync(file('from.xlsx'), { force: true });
    const tasks = Array.from({ length: 2_000 }, (_, place) => ({ section: 'I', content: String(place) + 'x'.repeat(5_000) })); // prettier-ignore
    const { code, err } = await createFrom(JSON.stringify({ tasks }), '--forms', 'PL');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^Không ghi tệp, vì tệp sẽ không kiểm tra được\. Tệp quá lớn/),
    ]);
    expect(existsSync(file('from.xlsx'))).toBe(false);
  });
});
