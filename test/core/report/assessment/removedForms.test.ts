import { assessWorkbook } from '../../../../src/core/report/assessment/assessWorkbook';
import { readMetadata } from '../../../../src/core/report/metadata/WorkbookMetadata';
import { formatRecord, withOwed } from '../../../../src/core/signoff';
import type { WorkbookRecord } from '../../../../src/core/signoff';
import type { ReadableWorkbook } from '../../../../src/core/port/Workbook';
import { plansOf } from '../../../../src/core/presentation/sheets/insertReport';
import { letterFor } from '../../../../src/core/presentation/sentences/letterFor';
import { FileWorkbook } from '../../../../src/workbook/xlsx';
import { edition } from '../../../support/scannedSheets';
import { readingOf, signOff } from '../../../support/signFile';

const unit = 'UBND tỉnh Bến Tre';

/** A workbook that was made with some forms and without the rules' sheet if `plans` leaves it out. */
async function madeWith(forms: readonly string[], hasRuleSheet = true): Promise<FileWorkbook> {
  const workbook = await FileWorkbook.create();
  const content = { figure: () => undefined, overFormula: () => false, note: () => undefined, tasks: [] };
  const plans = plansOf({ edition, period: { year: 2022, kind: 'N' }, unit, forms, content }, [], () => '');
  await workbook.insert(hasRuleSheet ? plans : plans.filter(({ tab }) => forms.includes(tab)));
  return workbook;
}

/** The same workbook without the sheet of a form. */
function without(workbook: ReadableWorkbook, form: string): ReadableWorkbook {
  return {
    sheets: async () => (await workbook.sheets()).filter(({ tab }) => tab !== form),
    readUsed: (tabs) => workbook.readUsed(tabs),
    readRecord: () => workbook.readRecord(),
  };
}

async function absences(workbook: ReadableWorkbook): Promise<readonly string[]> {
  const [assessment] = await assessWorkbook(workbook);
  return assessment!.findings
    .filter(({ rule }) => rule.endsWith('-absent'))
    .map(
      ({ rule, severity, detail }) => `${rule} ${severity} ${detail.type === 'structure' ? detail.problem.type : ''}`,
    );
}

async function withRecordOf(workbook: FileWorkbook, form: string, isOwed: boolean): Promise<void> {
  const { sheets } = await readingOf(workbook);
  const metadata = await readMetadata(await workbook.readRecord());
  const { record, trace } = metadata.with(withOwed(metadata.of(sheets), form, isOwed));
  await workbook.writeRecord(formatRecord(record satisfies WorkbookRecord), trace);
}

test('forms that a report was never made with are notices', async () => {
  const found = await absences(await madeWith(['BM2', 'BM6']));
  expect(found).toHaveLength(edition.forms.length + 1 - 2);
  expect(new Set(found.map((line) => line.replace(/^\S+ /, '')))).toEqual(new Set(['notice absent']));
});

test('a form that the report was made with and that is gone must come back', async () => {
  expect(await absences(without(await madeWith(['BM2', 'BM6']), 'BM6'))).toContain('BM6-absent fix removed');
  expect(await absences(without(await madeWith(['BM2', 'PL']), 'PL'))).toContain('PL-absent fix removed');
});

test('a form that was signed off and is gone must come back, even without the sheet of rules', async () => {
  const workbook = await madeWith(['BM2', 'BM6'], false);
  expect(await absences(without(workbook, 'BM6'))).toContain('BM6-absent notice absent');
  await signOff(workbook);
  const [assessment] = await assessWorkbook(without(workbook, 'BM6'));
  expect(await absences(without(workbook, 'BM6'))).toContain('BM6-absent fix removed');
  expect(assessment?.signoff).toMatchObject({ state: 'changed', changed: [{ key: 'BM6', change: 'removed' }] });
});

test('somebody may say that a form is not owed, which the letter tells, and may take that back', async () => {
  const workbook = await madeWith(['BM2', 'BM6']);
  await withRecordOf(workbook, 'BM6', false);
  expect(await absences(without(workbook, 'BM6'))).toContain('BM6-absent notice removed');
  const [assessment] = await assessWorkbook(without(workbook, 'BM6'));
  expect(letterFor(assessment!).body).toContain(
    'Không có Biểu mẫu 6: đơn vị xác nhận không phải báo cáo nội dung này.',
  );
  // As long as the form is there nothing is said of it.
  expect((await absences(workbook)).filter((line) => line.startsWith('BM6'))).toEqual([]);
  await withRecordOf(workbook, 'BM6', true);
  expect(await absences(without(workbook, 'BM6'))).toContain('BM6-absent fix removed');
});
