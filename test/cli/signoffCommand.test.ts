import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessWorkbook } from '../../src/core/report/assessment/assessWorkbook';
import { noMetadata } from '../../src/core/report/metadata/WorkbookMetadata';
import { findingId, formatRecord, withExplanation } from '../../src/core/signoff';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { unzip } from '../support/archive';
import { soundFigures } from '../support/insertedPlans';
import { newFolder } from './bieumau';
import { here } from './here';

jest.setTimeout(60_000);

const folder = newFolder();
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rows = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '2.5', '3', '4.1', '4.2', '4.3', '4.4'];

async function makeReport(name: string, values: object, notes: object = {}): Promise<void> {
  writeFileSync(file('values.json'), JSON.stringify({ values, notes }));
  const made = await here('new', '-o', file(name), '--period', '2022-N', '--unit', 'Sở Y tế', '--forms', 'BM5', '--values', file('values.json')); // prettier-ignore
  expect(made.code).toBe(0);
}

const sound = Object.fromEntries(rows.map((code) => [`BM5:${code}`, 1]));

beforeAll(async () => {
  await makeReport('ready.xlsx', sound);
  await makeReport('blank.xlsx', { ...sound, 'BM5:1.1': '' });
});

test('a ready report is signed off in another file, and nothing but the record differs from the file that was given', async () => {
  const before = readFileSync(file('ready.xlsx'));
  const { code, out, err } = await here('signoff', file('ready.xlsx'), '--by', 'Lê Văn B', '--position', 'Chánh Văn phòng', '-o', file('signed.xlsx')); // prettier-ignore
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/Lê Văn B đã xác nhận kiểm tra lúc/);
  expect(readFileSync(file('ready.xlsx')).equals(before)).toBe(true);
  const [old, now] = [unzip(before), unzip(readFileSync(file('signed.xlsx')))];
  const changed = Object.keys(now).filter((path) => now[path] !== old[path]);
  expect(changed.filter((path) => !/^customXml\/|^docProps\/custom\.xml$|\.rels$|^\[Content_Types\]\.xml$/.test(path))).toEqual([]); // prettier-ignore
  expect(Object.keys(old).filter((path) => !(path in now))).toEqual([]);
  const checked = await here('check', '--require-signoff', '--json', file('signed.xlsx'));
  expect(checked.code).toBe(0);
  expect(JSON.parse(checked.out)).toMatchObject([{ signoff: { state: 'unchanged', by: 'Lê Văn B' } }]);
});

test('without -o the file itself is signed off, and a second sign-off takes the place of the first', async () => {
  copyFileSync(file('ready.xlsx'), file('again.xlsx'));
  for (const by of ['Lê Văn B', 'Nguyễn Thị C'])
    expect((await here('signoff', file('again.xlsx'), '--by', by)).code).toBe(0);
  const { out } = await here('check', '--json', file('again.xlsx'));
  expect(JSON.parse(out)).toMatchObject([{ signoff: { state: 'unchanged', by: 'Nguyễn Thị C' } }]);
});

test('a report that is not ready is refused with its findings, and no file is written', async () => {
  const before = readFileSync(file('blank.xlsx'));
  const { code, out } = await here('signoff', file('blank.xlsx'), '--by', 'Lê Văn B');
  expect(code).toBe(1);
  expect(out).toMatch(/Chưa nhập \(1 ô\): D8/);
  expect(out).toMatch(/Chưa xác nhận được: hãy sửa hoặc giải trình các chỗ trên\.\n$/);
  expect(readFileSync(file('blank.xlsx')).equals(before)).toBe(true);
});

test.each([
  [['signoff'], /Chưa có tệp nào để xác nhận/],
  [['signoff', 'ready.xlsx'], /Thiếu --by/],
  [['signoff', 'ready.xlsx', '--by', '  '], /--by.*để trống/],
  [['signoff', 'ready.xlsx', 'blank.xlsx', '--by', 'B'], /Thừa/],
  [['signoff', 'gone.xlsx', '--by', 'B'], /gone\.xlsx/],
])('the arguments %j are refused with a sentence and exit code 2', async (words, sentence) => {
  const { code, err } = await here(...words.map((word) => (word.endsWith('.xlsx') ? file(word) : word)));
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});

test('--confirm-notes keeps which text of a Ghi chú the pane had printed', async () => {
  const figures = Object.entries(soundFigures).filter(([key, value]) => key.startsWith('BM2:') && value !== '=');
  const values = { ...Object.fromEntries(figures), 'BM2:3.4': 40 };
  writeFileSync(file('notes.json'), JSON.stringify({ values, notes: { 'BM2:3.4': 'Tồn năm trước; gồm cấp xã' } }));
  const words = ['--period', '2022-N', '--unit', 'Sở Y tế', '--forms', 'BM2', '--values', file('notes.json')];
  expect((await here('new', '-o', file('notes.xlsx'), ...words)).code).toBe(0);
  const given = await FileWorkbook.open(readFileSync(file('notes.xlsx')));
  const [assessment] = await assessWorkbook(given);
  const asked = assessment!.findings.find(({ severity }) => severity === 'explain')!;
  const explanation = { finding: findingId(asked), figures: 'cũ', note: '', text: null, printed: 'Tồn năm trước' };
  const stored = noMetadata.with(withExplanation(assessment!.record, explanation));
  await given.writeRecord(formatRecord(stored.record), stored.trace);
  writeFileSync(file('notes.xlsx'), await given.save());
  expect((await here('signoff', file('notes.xlsx'), '--by', 'Lê Văn B')).code).toBe(1);
  expect((await here('signoff', file('notes.xlsx'), '--by', 'Lê Văn B', '--confirm-notes')).code).toBe(0);
  const [signed] = await assessWorkbook(await FileWorkbook.open(readFileSync(file('notes.xlsx'))));
  expect(signed!.signoff.state).toBe('unchanged');
  expect(signed!.record.explanations).toEqual([
    { ...explanation, figures: expect.not.stringMatching(/^cũ$/) as string, note: 'Tồn năm trước; gồm cấp xã' },
  ]);
});

describe("a person's own formula in a figure cell", () => {
  test('has the result that the file states, so that a check of it finds nothing to correct there', async () => {
    const { out } = await here('check', '--json', 'test/fixtures/own-formula.xlsx');
    const [{ findings }] = JSON.parse(out) as readonly [{ readonly findings: readonly { readonly message: string }[] }];
    expect(findings.map(({ message }) => message).filter((text) => /chưa đọc được kết quả/.test(text))).toEqual([]);
  });

  test('leaves a sign-off that was made over its result in the pane as it was', async () => {
    const { out } = await here('check', '--json', 'test/fixtures/signed-own-formula.xlsx');
    expect(JSON.parse(out)).toMatchObject([{ signoff: { state: 'unchanged' } }]);
  });
});
