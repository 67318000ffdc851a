import type { Assessment } from '../../../../src/core/report/assessment/Assessment';
import { assessWorkbook } from '../../../../src/core/report/assessment/assessWorkbook';
import { makeCleanCopy } from '../../../../src/core/report/outgoing/makeCleanCopy';
import type { CleanCopy } from '../../../../src/core/report/outgoing/makeCleanCopy';
import { FileWorkbook } from '../../../../src/workbook/xlsx';
import { unzip } from '../../../support/archive';
import { internalWorkbook, ownValue, secret } from '../../../support/internalWorkbook';

jest.setTimeout(60_000);

const withheld = 'Lý do nội bộ, không gửi kèm bản này.';

function clean(bytes: Uint8Array, hasChecks = false, files = FileWorkbook): Promise<CleanCopy> {
  const choose = (all: readonly Assessment[]): Assessment | undefined =>
    all.find(({ report }) => report.sheets.periodCode === '2022-N');
  return makeCleanCopy(bytes, files, { choose, hasChecks, withheld, toolTexts: () => [] });
}

async function made(bytes: Uint8Array, hasChecks = false): Promise<Uint8Array> {
  const copy = await clean(bytes, hasChecks);
  if (copy.outcome !== 'made') throw new Error(copy.outcome);
  return copy.bytes;
}

let given: Uint8Array;
let copy: Uint8Array;
let withChecks: Uint8Array;

beforeAll(async () => {
  given = await internalWorkbook();
  copy = await made(given);
  withChecks = await made(given, true);
});

describe('a clean copy of a signed-off report', () => {
  test('the workbook that it is made of holds what must not go out', () => {
    const texts = Object.values(unzip(given)).join('\n');
    for (const word of ['Lý do mật', 'số mật ghi tạm', 'maychu', 'C:\\Users', 'Trần Thị Kín', 'Nháp mật'])
      expect(texts).toContain(word);
  });

  test.each([
    ['as it goes out', () => copy],
    ['with its checks', () => withChecks],
  ])('holds nothing of that in any part, %s', (_, bytes) => {
    for (const [path, text] of Object.entries(unzip(bytes()))) expect([path, secret.exec(text)]).toEqual([path, null]);
  });

  test('has parts of known kinds only', () => {
    const paths = Object.keys(unzip(copy)).map((path) => path.replace(/\d+/g, 'N'));
    expect([...new Set(paths)].sort()).toEqual(
      [
        '[Content_Types].xml',
        '_rels/.rels',
        'customXml/_rels/itemN.xml.rels',
        'customXml/itemN.xml',
        'customXml/itemPropsN.xml',
        'docProps/custom.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/sharedStrings.xml',
        'xl/styles.xml',
        'xl/theme/themeN.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheetN.xml',
      ].sort(),
    );
  });

  test('holds the forms of the report alone, and with its checks the rule sheet as well', async () => {
    const tabs = async (bytes: Uint8Array): Promise<readonly string[]> =>
      (await (await FileWorkbook.open(bytes)).sheets()).map(({ tab }) => tab);
    const forms = ['BM1', 'BM2', 'BM3', 'BM4', 'BM5', 'BM6', 'BM7', 'PL'];
    expect(await tabs(copy)).toEqual(forms);
    expect(await tabs(withChecks)).toEqual([...forms, 'Kiểm tra']);
  });

  test('prints the same figures, notes, names and tasks, and the sign-off holds as it was given', async () => {
    const [before] = await assessWorkbook(await FileWorkbook.open(given));
    const [after, ...others] = await assessWorkbook(await FileWorkbook.open(copy));
    expect(others).toEqual([]);
    expect(after!.signoff).toEqual({ ...before!.signoff, state: 'unchanged' });
    const notes = ({ report }: Assessment): readonly unknown[] =>
      [...report.entries].map(([key, entry]) => [key, 'note' in entry ? entry.note : null]);
    expect(notes(after!)).toEqual(notes(before!));
    expect(after!.report.tasks?.list).toEqual(before!.report.tasks?.list);
  });

  test("a person's own formula became its result, and formulas of the forms stayed", async () => {
    const [block, sums] = await (await FileWorkbook.open(copy)).readUsed(['BM2', 'BM3']);
    const figures = block!.cells.map((row) => row[3]?.content);
    expect(figures).toContainEqual({ kind: 'number', value: ownValue });
    const given3 = (await (await FileWorkbook.open(given)).readUsed(['BM3']))[0]!;
    const formulas = (cells: typeof given3.cells): readonly unknown[] =>
      cells.map((row) => row[3]?.content).filter((content) => content?.kind === 'formula');
    expect(formulas(sums!.cells).length).toBeGreaterThan(0);
    expect(formulas(sums!.cells)).toEqual(formulas(given3.cells));
  });

  test('what is explained internally stays explained, without the words', async () => {
    const [before] = await assessWorkbook(await FileWorkbook.open(given));
    const [after] = await assessWorkbook(await FileWorkbook.open(copy));
    const texts = after!.record.explanations.map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts)).toEqual(new Set([withheld]));
    expect(after!.counts.explain).toBe(0);
    expect(before!.record).toMatchObject({ history: [{ by: 'Trần Thị Kín' }], earlier: [{ period: '2022-6T' }] });
    expect(after!.record).toMatchObject({ history: [] });
    expect(after!.record.earlier).toBeUndefined();
  });

  test('nothing stands right of the printed columns, unless the checks are wanted: those in the next column', async () => {
    const columns = async (bytes: Uint8Array): Promise<number> => {
      const [block] = await (await FileWorkbook.open(bytes)).readUsed(['BM2']);
      return block!.firstColumn + (block!.cells[0]?.length ?? 0) - 1;
    };
    expect(await columns(given)).toBe(8);
    expect(await columns(copy)).toBe(5);
    expect(await columns(withChecks)).toBe(6);
  });

  test('a copy of the copy is the same report with the same sign-off', async () => {
    const [again] = await assessWorkbook(await FileWorkbook.open(await made(copy)));
    const [once] = await assessWorkbook(await FileWorkbook.open(copy));
    expect(again!.signoff).toEqual(once!.signoff);
    expect(again!.record).toEqual(once!.record);
  });
});

describe('there is no copy', () => {
  test('of a report that was changed since its sign-off', async () => {
    const file = await FileWorkbook.open(given);
    await file.write([{ tab: 'BM4', cell: 'D9', content: { kind: 'number', value: 1 } }]);
    expect(await clean(await file.save())).toMatchObject({ outcome: 'notSigned' });
  });

  test('of a report that the file does not have', async () => {
    const choose = (): undefined => undefined;
    const options = { choose, hasChecks: false, withheld, toolTexts: () => [] };
    expect(await makeCleanCopy(given, FileWorkbook, options)).toEqual({ outcome: 'noReport' });
  });

  test('where the copy, read again, does not say what was signed off', async () => {
    const other = await FileWorkbook.open(given);
    await other.write([{ tab: 'BM4', cell: 'D9', content: { kind: 'number', value: 1 } }]);
    const changed = await other.save();
    const files = { open: (bytes: Uint8Array) => FileWorkbook.open(bytes), clean: () => Promise.resolve(changed) };
    expect(await makeCleanCopy(given, files, {
      choose: ([first]) => first,
      hasChecks: false,
      withheld,
      toolTexts: () => [],
    })).toMatchObject({ outcome: 'differs' }); // prettier-ignore
  });
});
