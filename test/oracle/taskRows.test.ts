import type { TaskRow } from '../../src/core/layout';
import { plansOf } from '../../src/core/presentation/sheets/insertReport';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { recalculate } from './libreOffice';
import type { Calculated } from './libreOffice';
import { edition } from '../support/randomReport';

const noContent = '✗ thiếu nội dung';
const noAssessment = '✗ thiếu đánh giá';
const notListed = '✗ chọn đánh giá trong danh sách';

interface Row {
  readonly what: string;
  readonly fields: Partial<TaskRow>;
  readonly verdict: string;
}

/** Tasks that can be counted, and rows that are not tasks. */
const sound: readonly (Row & { readonly counts: 0 | 1 })[] = [
  { what: 'no number', fields: { content: 'x', assessment: 'Hoàn thành' }, verdict: '', counts: 1 },
  { what: 'a number', fields: { no: '1', content: 'x', assessment: 'Hoàn thành' }, verdict: '', counts: 1 },
  { what: 'a dot', fields: { no: '1.', content: 'x', assessment: 'Đang thực hiện' }, verdict: '', counts: 1 },
  { what: 'nothing but content', fields: { no: '2', content: 'x' }, verdict: noAssessment, counts: 1 },
  { what: 'no number, two fields', fields: { content: 'x', lead: 'x' }, verdict: noAssessment, counts: 1 },
  { what: 'a number alone', fields: { no: '3' }, verdict: '', counts: 0 },
  { what: 'content alone', fields: { content: 'Ghi chú: đến 14/12' }, verdict: '', counts: 0 },
  { what: 'a signature', fields: { support: 'CHỦ TỊCH' }, verdict: '', counts: 0 },
  { what: 'a rest from Word', fields: { result: 'x', content: ' ' }, verdict: '', counts: 0 },
  { what: 'sub-task a', fields: { no: 'a', content: 'x' }, verdict: '', counts: 0 },
  { what: 'sub-task 1.1', fields: { no: '1.1', content: 'x' }, verdict: '', counts: 0 },
  {
    what: 'a sub-task with an assessed status',
    fields: { no: '-', content: 'x', assessment: 'HT' },
    verdict: notListed,
    counts: 0,
  },
];

/** Rows of which a single one prevents the count of tasks. */
const uncountable: readonly Row[] = [
  { what: 'an assessment alone', fields: { assessment: 'Hoàn thành' }, verdict: noContent },
  { what: 'a number and an assessment', fields: { no: '1', assessment: 'Hoàn thành' }, verdict: noContent },
  { what: 'a number and a field', fields: { no: '1', lead: 'x' }, verdict: noContent },
  { what: 'two fields', fields: { time: 'x', lead: 'x' }, verdict: noContent },
];

describe('Rows of the appendix in LibreOffice', () => {
  let calculated: readonly Calculated[] = [];

  beforeAll(async () => {
    const assessed = sound.filter(({ verdict }) => verdict !== noAssessment);
    const files = [sound, assessed, ...uncountable.map((row) => [row])].map((rows) => write(rows));
    calculated = await recalculate(await Promise.all(files));
  }, 300_000);

  test.each(sound.map((row, index) => [row.what, row.verdict, index] as const))(
    'a row with %s has the verdict “%s”',
    (_, verdict, index) => {
      expect(calculated[0]?.get('PL')?.get(`H${String(7 + index)}`)).toBe(verdict);
    },
  );

  test('tasks are counted, and completed tasks are counted if every task has an assessed status', () => {
    expect([counts(calculated[0]), counts(calculated[1])]).toEqual([
      [5, ''],
      [3, 2],
    ]);
  });

  test.each(uncountable.map((row, index) => [row.what, row.verdict, index] as const))(
    'a row with %s has the verdict “%s” and leaves the counts empty',
    (_, verdict, index) => {
      expect(calculated[2 + index]?.get('PL')?.get('H7')).toBe(verdict);
      expect(counts(calculated[2 + index])).toEqual(['', '']);
    },
  );
});

async function write(rows: readonly Row[]): Promise<Uint8Array> {
  const blank = { no: '', content: '', result: '', time: '', lead: '', support: '', assessment: '' };
  const tasks = rows.map(({ fields }): TaskRow => ({ section: 'I', ...blank, ...fields }));
  const content = { figure: () => undefined, overFormula: () => false, note: () => undefined, tasks };
  const report = {
    edition,
    period: { year: 2022, kind: 'N' },
    unit: 'UBND tỉnh',
    forms: ['BM1', 'PL'],
    content,
  } as const;
  const workbook = await FileWorkbook.create();
  await workbook.insert(plansOf(report, [], () => ''));
  return workbook.save();
}

/** The tasks and the completed ones, in the sheet of all rules. */
function counts(calculated: Calculated | undefined): readonly unknown[] {
  const cells = calculated?.get(edition.checkTab) ?? new Map<string, number | string>();
  return edition.appendix.measures.map(({ name }) => {
    const [at = ''] = [...cells].find(([, value]) => String(value).toLowerCase() === name.vi.toLowerCase()) ?? [];
    return cells.get(at.replace(/^[A-Z]+/, 'C'));
  });
}
