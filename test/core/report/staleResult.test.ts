import { editions } from '../../../src/core/catalogue';
import { findingSentence } from '../../../src/core/presentation/kinds/findingSentence';
import { ruleSentence } from '../../../src/core/presentation/kinds/ruleSentence';
import { insertReport } from '../../../src/core/presentation/sheets/insertReport';
import { assessWorkbook } from '../../../src/core/report/assessment/assessWorkbook';
import type { LocatedFinding } from '../../../src/core/report/assessment/Assessment';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { unzip, zip } from '../../support/archive';

const [edition] = editions();
const parts: Readonly<Record<string, number>> = { 'BM4:1.5.1': 5, 'BM4:1.5.2': 101, 'BM4:1.5.3': 506 };

/** Form 4 with 5 + 101 + 506 = 612 institutions by the form's own formula, and a stored result of it. */
async function withResult(result: string): Promise<readonly LocatedFinding[]> {
  const file = await FileWorkbook.create();
  const content = { figure: (key: string) => parts[key], overFormula: () => false, note: () => undefined, tasks: [] };
  const head = { edition: edition!, period: { year: 2022, kind: 'N' }, unit: 'Sở A', forms: ['BM4'] } as const;
  await insertReport(file, { ...head, content }, (rule) => ruleSentence(edition!, rule, 'vi'));
  const stored = unzip(await file.save());
  const path = 'xl/worksheets/sheet1.xml';
  const xml = stored[path]!.replace(/(<c r="D12"[^>]*><f>[^<]*<\/f>)(?:<v\s*\/>|<v><\/v>)?/, `$1${result}`);
  const [assessment] = await assessWorkbook(await FileWorkbook.open(zip({ ...stored, [path]: xml })));
  return assessment!.findings.filter(({ detail }) => detail.type === 'staleResult');
}

test.each(['', '<v>612</v>', '<v>612.0000000001</v>'])(
  'the stored result %j agrees with the formula',
  async (result) => {
    expect(await withResult(result)).toEqual([]);
  },
);

test('a stored result that differs from what the formula gives is a notice with both figures', async () => {
  const found = await withResult('<v>99999</v>');
  expect(found).toMatchObject([{ rule: 'BM4.1.5-total', severity: 'notice', stated: 99_999, expected: 612, cell: "'BM4'!D12" }]); // prettier-ignore
  expect(findingSentence(edition!, found[0]!, 'vi')).toBe(
    'Dòng 1.5 (Tổng số đơn vị sự nghiệp công lập tại địa phương) lưu kết quả 99.999 trong tệp nhưng công thức cho 612; chương trình không tự tính lại sẽ hiện 99.999. Mở bằng Excel, chờ tính xong rồi lưu lại.',
  );
});
