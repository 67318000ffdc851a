import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOutput } from '../../src/cli/checkOutput';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { assessWorkbook } from '../../src/core/report/assessment/assessWorkbook';
import { readMetadata } from '../../src/core/report/metadata/WorkbookMetadata';
import { basisOf, findingId, formatRecord, withExplanation } from '../../src/core/signoff';
import { readingOf, signOff } from '../support/signFile';
import { unzip, zip } from '../support/archive';
import { newFolder } from './bieumau';
import { here } from './here';

jest.setTimeout(60_000);

const folder = newFolder();
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rows = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '2.5', '3', '4.1', '4.2', '4.3', '4.4'];

async function changed(from: string, to: string, change: (workbook: FileWorkbook) => Promise<void>): Promise<void> {
  const workbook = await FileWorkbook.open(readFileSync(file(from)));
  await change(workbook);
  writeFileSync(file(to), await workbook.save());
}

async function noteCell(workbook: FileWorkbook, key: string): Promise<string> {
  return (await readingOf(workbook)).forms.get('BM5')?.scanned.rows.get(key)?.noteAt ?? '';
}

/** Explains whatever is to be explained, internally. */
async function explainAll(workbook: FileWorkbook): Promise<void> {
  const [result] = await assessWorkbook(workbook);
  const { sheets } = await readingOf(workbook);
  const records = await readMetadata(await workbook.readRecord());
  const open = result!.findings.filter(({ severity, explained }) => severity === 'explain' && !explained);
  expect(open.length).toBeGreaterThan(0);
  const record = open.reduce((made, finding) => withExplanation(made, { finding: findingId(finding), figures: basisOf(finding), note: '', text: 'Nội bộ' }), records.of(sheets)); // prettier-ignore
  const { record: stored, trace } = records.with(record);
  await workbook.writeRecord(formatRecord(stored), trace);
}

beforeAll(async () => {
  const values = Object.fromEntries(rows.map((code) => [`BM5:${code}`, 1]));
  writeFileSync(file('v.json'), JSON.stringify({ values }));
  const made = await here('new', '-o', file('plain.xlsx'), '--period', '2022-N', '--unit', 'Sở Y tế', '--forms', 'BM5', '--values', file('v.json')); // prettier-ignore
  expect(made.code).toBe(0);
  await changed('plain.xlsx', 'signed.xlsx', (workbook) => signOff(workbook, 'Lê Văn B'));
  await changed('signed.xlsx', 'changed.xlsx', async (workbook) =>
    workbook.write([{ tab: 'BM5', cell: await noteCell(workbook, 'BM5:1.1'), content: { kind: 'text', text: 'x' } }]),
  );
  const { 'customXml/item1.xml': part = '', ...rest } = unzip(readFileSync(file('signed.xlsx')));
  writeFileSync(file('lost.xlsx'), zip({ ...rest, 'customXml/item1.xml': '<other/>' }));
  writeFileSync(file('damaged.xlsx'), zip({ ...rest, 'customXml/item1.xml': part.replace('"version":2', '"version":3') })); // prettier-ignore
});

const at = '2022-12-15T16:05';
const states: readonly (readonly [string, object, RegExp])[] = [
  ['plain', { state: 'never', by: null, at: null, changed: [], uncalculated: [] }, /^Chưa xác nhận kiểm tra\.$/],
  ['signed', { state: 'unchanged', by: 'Lê Văn B', at, changed: [], uncalculated: [] }, /^Lê Văn B đã xác nhận kiểm tra lúc 16:05 ngày 15\/12\/2022; từ đó số liệu không thay đổi\. Xác nhận này không phải là chữ ký số\.$/], // prettier-ignore
  ['changed', { state: 'changed', by: 'Lê Văn B', at, changed: ['BM5:1.1'], uncalculated: [] }, /^Lê Văn B .* nhưng sau đó có thay đổi: Biểu mẫu 5 dòng 1\.1\./], // prettier-ignore
  [
    'lost',
    { state: 'lost', by: 'Lê Văn B', at, changed: [], uncalculated: [] },
    /^Lê Văn B .* bị mất khi lưu tệp ở dạng khác/,
  ],
  ['damaged', { state: 'damaged', by: null, at: null, changed: [], uncalculated: [] }, /bị hỏng hoặc bị sửa/],
];

const all = states.map(([name]) => file(`${name}.xlsx`));

describe('a check says what the workbook says of its sign-off', () => {
  test('the state of a sign-off stands in a line under the heading', async () => {
    const { code, out } = await here('check', ...all);
    const lines = out.split('\n');
    for (const [name, , line] of states) {
      const place = lines.indexOf(file(`${name}.xlsx`));
      expect(lines[place + 1]).toBe('Sở Y tế, báo cáo năm 2022');
      expect(lines[place + 2]).toMatch(line);
    }
    // It is no fault of a report that nobody has signed it off.
    expect(code).toBe(0);
  });

  test('the state of a sign-off stands in the JSON', async () => {
    const { code, out } = await here('check', '--json', ...all);
    const results = JSON.parse(out) as readonly { readonly signoff: object }[]; // one a file
    expect(checkOutput.safeParse(results).error?.issues ?? []).toEqual([]);
    expect([code, results.map(({ signoff }) => signoff)]).toEqual([0, states.map(([, json]) => json)]);
  });

  test('the state of a sign-off is in English on request', async () => {
    expect((await here('check', '--lang', 'en', file('signed.xlsx'))).out).toContain('Signed off by Lê Văn B at 16:05 on 15/12/2022; unchanged since. This is no digital signature.'); // prettier-ignore
  });
});

describe('--require-signoff', () => {
  test.each(states)('--require-signoff of a report that is %s decides the exit code', async (name) => {
    const { code, err } = await here('check', '--require-signoff', '--json', file(`${name}.xlsx`));
    expect([code, err]).toEqual([name === 'signed' ? 0 : 1, '']);
  });

  test('--require-signoff says what is missing, and how to get it', async () => {
    expect((await here('check', '--require-signoff', file('plain.xlsx'))).out).toMatch(/Chưa đạt: .*--require-signoff.*xác nhận kiểm tra rồi lưu lại, hoặc dùng lệnh signoff\.\n/); // prettier-ignore
    expect((await here('check', '--require-signoff', file('signed.xlsx'))).out).not.toContain('Chưa đạt');
    expect((await here('check', '--require-signoff', '--lang', 'en', file('lost.xlsx'))).out).toMatch(
      /Not met: .*sign off/,
    );
  });

  test('--require-signoff counts those of several files', async () => {
    const { code, out } = await here('check', '--require-signoff', ...all);
    expect([code, out.trimEnd().split('\n').slice(-2)]).toEqual([
      1,
      ['Tất cả: 5 báo cáo gửi được, 0 báo cáo còn phải sửa hoặc giải trình.', 'Thiếu xác nhận kiểm tra còn hiệu lực: 4 báo cáo.'], // prettier-ignore
    ]);
  });

  test('the help in both languages describes --require-signoff', async () => {
    const { out } = await here('check', '--help');
    expect(out.match(/--require-signoff {4}/g)).toHaveLength(2);
    expect(out).toContain('(không phải chữ ký số)');
    expect(out).toContain('(no digital signature)');
  });

  test('--require-signoff does not make a report ready that is not', async () => {
    expect((await here('sample', '-o', file('sample.xlsx'))).code).toBe(0);
    await changed('sample.xlsx', 'signed-sample.xlsx', (workbook) => signOff(workbook));
    expect((await here('check', '--require-signoff', file('signed-sample.xlsx'))).code).toBe(1);
  });
});

describe('internal explanations', () => {
  interface Result {
    readonly counts: Readonly<Record<'explain' | 'explained', number>>;
    readonly findings: readonly { readonly rule: string; readonly explained: boolean }[];
  }
  const checked = async (name: string): Promise<Result> =>
    (JSON.parse((await here('check', '--json', file(name))).out) as readonly [Result])[0]; // as promised

  test('internal explanations count as explained, and outdated ones are listed with their old figures', async () => {
    expect((await here('sample', '-o', file('s.xlsx'))).code).toBe(0);
    await changed('s.xlsx', 'explained.xlsx', explainAll);
    const [before, after] = [(await checked('s.xlsx')).counts, (await checked('explained.xlsx')).counts];
    expect(after).toMatchObject({ explain: 0, explained: before.explain + before.explained });

    await changed('explained.xlsx', 'outdated.xlsx', async (workbook) => {
      const cell = (await readingOf(workbook)).forms.get('BM6')?.scanned.rows.get('BM6:2.1')?.figureAt ?? '';
      await workbook.write([{ tab: 'BM6', cell, content: { kind: 'number', value: 635 } }]);
    });
    expect((await checked('outdated.xlsx')).findings.filter(({ rule, explained }) => rule === 'BM4.1.5-equal' && !explained)).toHaveLength(1); // prettier-ignore
    expect((await here('check', file('outdated.xlsx'))).out).toMatch(
      /Giải trình đã cũ: số liệu khi giải trình là .*Biểu mẫu 6 dòng 2\.1: 634.*Hãy xác nhận hoặc viết lại\./,
    );
  });
});
