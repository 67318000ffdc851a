import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { decodeIdentity } from '../../src/core/layout/identity';
import { Terminal } from '../../src/cli/Terminal';
import { readMetadata } from '../../src/core/report/metadata/WorkbookMetadata';
import { formatRecord } from '../../src/core/signoff';
import { parseRecord } from '../../src/core/signoff/recordText';
import { readTrace } from '../../src/core/signoff/verify';
import { readingOf, signOff } from '../support/signFile';
import { unzip, zip } from '../support/archive';
import { newFolder } from './bieumau';
import { here } from './here';

jest.setTimeout(60_000);

const folder = newFolder();
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const moving = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Texts with what moves a terminal, breaks of every kind among them, each of which a forged line follows. */
const sign = fc.constantFrom('\n', '\r', '\r\n', '\t', '\b', '\u007f', '\u0085', '\u009b', '\u2028', '\u2029', '\u202e', '\u2066', '\u001b[2J', '\u001b]0;x\u0007', '_x000A_', '_x001B_', '&#10;', '"', '\\n', 'é', 'a', ' '); // prettier-ignore
const hostile = fc
  .tuple(
    fc.array(sign, { maxLength: 3 }),
    fc.constantFrom('\n', '\r', '\u2028', '\u2029', '\u0085', '_x000A_', '_x000D_', '\u009b', 'a'),
  ) // prettier-ignore
  .map(([signs, before]) => `X${signs.join('')}${before}FORGED${signs.join('')}`);

describe('lines of a terminal', () => {
  test('every text that is printed is one line of the output, and nothing in it controls the terminal', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), hostile), { minLength: 1 }), (lines) => {
        const written: string[] = [];
        const write = (text: string): void => void written.push(text);
        const terminal = new Terminal({ out: write, error: write, isInteractive: true });
        terminal.out(...lines);
        terminal.error(...lines);
        for (const text of written) {
          const printed = text.split('\n');
          expect(printed).toHaveLength(lines.length + 1);
          expect(printed.filter((line) => moving.test(line))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('progress is shown in one line, and only if a person watches', () => {
    const written: string[] = [];
    const streams = { out: () => undefined, error: (text: string) => void written.push(text) };
    new Terminal({ ...streams, isInteractive: false }).status('a');
    expect(written).toEqual([]);
    const terminal = new Terminal({ ...streams, isInteractive: true });
    terminal.status('a\nb\u001b[31m');
    terminal.status(null);
    expect(written).toEqual(['\r\u001b[Ka b\ufffd[31m', '\r\u001b[K']);
  });
});

const word = 'HOSTILE';

/** A signed report with a word at every place of a file that a text can come from. */
async function makeModel(): Promise<Record<string, string>> {
  const task = { section: 'I', no: word, content: word, result: word, time: word, lead: word, support: word, assessment: word }; // prettier-ignore
  const values = { 'BM5:1.1': word, 'BM5:1.2': 1, 'BM5:2.1': `1 ${word}` };
  writeFileSync(file('values.json'), JSON.stringify({ values, notes: { 'BM5:1.1': word }, tasks: [task] }));
  const made = await here('new', '-o', file('model.xlsx'), '--period', '2022-N', '--unit', `A ${word}`, '--forms', 'BM5,PL', '--values', file('values.json')); // prettier-ignore
  expect(made.code).toBe(0);
  const workbook = await FileWorkbook.open(readFileSync(file('model.xlsx')));
  await signOff(workbook, word);
  const { sheets, forms } = await readingOf(workbook);
  const metadata = await readMetadata(await workbook.readRecord());
  const record = metadata.of(sheets);
  const signoff = record.signoff && {
    ...record.signoff,
    parts: { ...record.signoff.parts, [`BM5:${word}`]: '00000000', [word]: '00000000' },
  };
  const earlier = [{ period: '2022-Q1', file: word, unit: word, figures: { 'BM5:2.1': 7 } }];
  const { record: stored, trace } = metadata.with({ ...record, signoff, earlier, history: [] });
  await workbook.writeRecord(formatRecord(stored), trace);
  const scanned = forms.get('BM5')?.scanned;
  const row = scanned?.rows.get('BM5:3');
  const cells = [row?.printed.nameAt, row?.printed.unitAt, scanned?.head[0]?.at, row?.figureAt.replace(/^[A-Z]+/, 'A')];
  const content = { kind: 'text', text: word } as const;
  await workbook.write(cells.map((cell) => ({ tab: 'BM5', cell: cell ?? '', content })));
  return unzip(await workbook.save());
}

/** The model with another text in place of the word, as an XML text of a cell or in the JSON of the record. */
function withText(model: Readonly<Record<string, string>>, text: string): Uint8Array {
  const escape = (part: string): string =>
    part
      .replace(/[&<>"]/g, (found) => `&#${String(found.charCodeAt(0))};`)
      .replace(/[\u0000-\u001f]/g, (found) => `_x${found.charCodeAt(0).toString(16).padStart(4, '0')}_`); // eslint-disable-line no-control-regex -- XML holds none of them
  const changed = Object.entries(model).map(([path, part]) => {
    const isRecord = path.startsWith('customXml/');
    // The workbook part has the unit in a text constant.
    const inPart = isRecord
      ? JSON.stringify(text).slice(1, -1)
      : text.replaceAll('"', path === 'xl/workbook.xml' ? '""' : '"');
    return [path, part.replaceAll(word, escape(inPart))];
  });
  return zip(Object.fromEntries(changed) as Record<string, string>); // fromEntries loses the type
}

describe('a check of a file whose texts are hostile', () => {
  let model: Record<string, string>;
  beforeAll(async () => (model = await makeModel()));

  test('the model has the word where a text can come from', async () => {
    writeFileSync(file('a.xlsx'), withText(model, word));
    const { out } = await here('check', file('a.xlsx'), '--prior', file('a.xlsx'));
    for (const place of [`A ${word}, báo cáo năm 2022`, `${word} đã xác nhận`, `“${word}”`, `(tệp “${word}”)`])
      expect(out).toContain(place);
    expect(out.split(word).length).toBeGreaterThan(10);
  });

  test('what is printed controls no terminal and has no line that the file made', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const path = join(folder, `${text.replaceAll('/', '')}.xlsx`);
        writeFileSync(path, withText(model, text));
        for (const words of [
          ['check', path, '--prior', path],
          ['signoff', path, '--by', text],
          ['check', `${path}.none`],
        ]) {
          // prettier-ignore
          const { out, err } = await here(...words);
          for (const line of (out + err).split('\n')) {
            expect(line).not.toMatch(moving);
            expect(line).not.toMatch(/^\W*FORGED/);
          }
        }
        const json = await here('check', '--json', path);
        expect(json.out.replaceAll('\n', '')).not.toMatch(moving);
        expect(JSON.parse(json.out)).toMatchObject([
          {
            workbook: path,
            unit: expect.stringContaining('FORGED') as string,
          },
        ]);
        rmSync(path);
      }),
      { numRuns: 25 },
    );
  });
});

describe('names that a file gives', () => {
  test('the unit of an identity is one line', () => {
    expect(decodeIdentity('cv581-2022|BM1|2022-N|UBND\u001b[31m X\nĐã gửi|Y\u202e')?.unit).toBe('UBND[31m X Đã gửi|Y');
  });

  test('the signer of a record and of a trace, and the file of a prior period, are one line', () => {
    const counts = { fix: 0, explain: 0, notice: 0, explained: 0 };
    const at = '2022-12-15T16:05';
    const signoff = { by: 'Lê\nVăn \u202eB', position: 'a\u009bb', at, digest: '0'.repeat(64), parts: {}, rows: 0, tasks: 0, counts }; // prettier-ignore
    const earlier = [{ period: '2022-Q1', file: 'a\r\nb.xlsx', unit: 'c\td', figures: {} }];
    const report = { edition: 'cv581-2022', period: '2022-N', unit: 'A', explanations: [], signoff, earlier, history: [] }; // prettier-ignore
    expect(parseRecord(JSON.stringify({ version: 2, reports: [report] }))?.reports[0]).toMatchObject({
      signoff: { by: 'Lê Văn B', position: 'ab' },
      earlier: [{ file: 'a  b.xlsx', unit: 'c d' }],
    });
    expect(readTrace(`1|${at}|000000000000|Lê\u202e Văn\nB`)?.by).toBe('Lê Văn B');
  });

  test.each([
    ['B', 1],
    ['\u0007\u202e', undefined],
  ])('a record whose signer is %j has %s reports', (by, count) => {
    const counts = { fix: 0, explain: 0, notice: 0, explained: 0 };
    const signoff = { by, position: '', at: '2022-12-15T16:05', digest: '0'.repeat(64), parts: {}, rows: 0, tasks: 0, counts }; // prettier-ignore
    const report = { edition: 'cv581-2022', period: '2022-N', unit: 'A', explanations: [], signoff, history: [] };
    expect(parseRecord(JSON.stringify({ version: 2, reports: [report] }))?.reports.length).toBe(count);
  });

  test.each(['\u202eX', 'X\u2066', 'X\u0085Y', 'X\u001b'])('the unit %j is refused', async (unit) => {
    const { code, err } = await here('new', '-o', file('unit.xlsx'), '--period', '2022-N', '--unit', unit);
    expect([code, err.split('\n')[0]]).toEqual([2, expect.stringContaining('(--unit)')]);
  });
});
