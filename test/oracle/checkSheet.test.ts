import fc from 'fast-check';
import { checkSheetPlan } from '../../src/core/layout/checkSheetPlan';
import { headOf } from '../../src/core/presentation/quickFixes/headOf';
import { checkSheetContent } from '../../src/core/presentation/sheets/checkSheetContent';
import { assessWorkbook } from '../../src/core/report/assessment/assessWorkbook';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { plansOfReport } from '../support/signFile';
import { edition, filedReport, typedReport } from '../support/randomReport';
import type { TypedReport } from '../support/randomReport';
import { recalculate } from './libreOffice';

const forms = edition.forms.map(({ id }) => id);
const tab = 'Phiếu kiểm tra';

async function withSheet(report: TypedReport): Promise<FileWorkbook> {
  const file = await FileWorkbook.create();
  await file.insert(plansOfReport(report, forms));
  const [assessment] = await assessWorkbook(file);
  const content = checkSheetContent(assessment!, '2022-12-16T09:30');
  expect(content.watch).not.toBeNull();
  await file.insert([checkSheetPlan(headOf(assessment!.report.sheets), tab, content)]);
  return file;
}

/** What the sheet says of itself, as LibreOffice shows it. */
async function said(files: readonly FileWorkbook[]): Promise<readonly string[]> {
  const calculated = await recalculate(await Promise.all(files.map((file) => file.save())));
  return calculated.map((tabs) => {
    const cells = [...(tabs.get(tab) ?? [])];
    const [label] = cells.find(([cell, value]) => /^A\d/.test(cell) && value === 'Từ khi lập phiếu') ?? [];
    return String(tabs.get(tab)?.get(`B${(label ?? '').slice(1)}`));
  });
}

const number = (value: number) => ({ kind: 'number', value }) as const;

test('the check sheet says nothing of reports that nobody has changed, whatever was typed into them', async () => {
  const reports = [filedReport, ...fc.sample(typedReport, { seed: 12, numRuns: 8 })];
  const texts = await said(await Promise.all(reports.map(withSheet)));
  expect(texts.map((text) => text.split('.')[0])).toEqual(
    reports.map(() => 'Số liệu của các biểu vẫn như khi lập phiếu'),
  );
});

describe('the check sheet after a change of', () => {
  const changes: readonly (readonly [string, (file: FileWorkbook) => Promise<void>, RegExp])[] = [
    ['a figure', (file) => file.write([{ tab: 'BM4', cell: 'D8', content: number(4711) }]), /^SỐ LIỆU ĐÃ THAY ĐỔI.*: Biểu mẫu 4; /], // prettier-ignore
    ['a blank that becomes zero, in another form', blankToZero, /^SỐ LIỆU ĐÃ THAY ĐỔI.*: Biểu mẫu 2; /],
    ['two figures that were exchanged', exchange, /^SỐ LIỆU ĐÃ THAY ĐỔI.*: Biểu mẫu 5; /],
    ['two rows that were exchanged as a whole: nothing', sort, /^Số liệu của các biểu vẫn như khi lập phiếu\./],
    ['a note: nothing', (file) => file.write([{ tab: 'BM5', cell: 'E9', content: { kind: 'text', text: 'khác' } }]), /^Số liệu của các biểu vẫn như/], // prettier-ignore
  ];
  let texts: readonly string[];

  beforeAll(async () => {
    const files = await Promise.all(
      changes.map(async ([, change]) => {
        const file = await withSheet(blankReport);
        await change(file);
        return file;
      }),
    );
    texts = await said(files);
  });

  test.each(changes.map(([name, , wanted], index) => [name, wanted, index] as const))('%s', (_, wanted, index) => {
    expect(texts[index]).toMatch(wanted);
  });
});

const blankReport: TypedReport = {
  ...filedReport,
  figures: new Map([...filedReport.figures].filter(([key]) => key !== 'BM2:1.1')),
};

async function blankToZero(file: FileWorkbook): Promise<void> {
  const [assessment] = await assessWorkbook(file);
  const cell = assessment!.report.forms.get('BM2')!.scanned.rows.get('BM2:1.1')!.figureAt;
  await file.write([{ tab: 'BM2', cell, content: number(0) }]);
}

async function exchange(file: FileWorkbook): Promise<void> {
  const [block] = await file.readUsed(['BM5']);
  const numbers = block!.cells.flatMap((row, index) => {
    const content = row[3]?.content;
    return content?.kind === 'number' ? [{ row: block!.firstRow + index, value: content.value }] : [];
  });
  const one = numbers[0]!;
  const other = numbers.find(({ value }) => value !== one.value)!;
  await file.write([
    { tab: 'BM5', cell: `D${String(one.row)}`, content: number(other.value) },
    { tab: 'BM5', cell: `D${String(other.row)}`, content: number(one.value) },
  ]);
}

async function sort(file: FileWorkbook): Promise<void> {
  const [block] = await file.readUsed(['BM5']);
  const rows = block!.cells.flatMap((row, index) =>
    row[3]?.content.kind === 'number' ? [{ row: block!.firstRow + index, cells: row.slice(0, 5) }] : [],
  );
  const [one, other] = [rows[0]!, rows[1]!];
  const put = (at: number, cells: typeof one.cells) =>
    cells.map(({ content }, column) => ({ tab: 'BM5', cell: `${'ABCDE'.charAt(column)}${String(at)}`, content }));
  await file.write([...put(one.row, other.cells), ...put(other.row, one.cells)]);
}
