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

/** What the workbook says of 2.1 and 2.2 of Biểu mẫu 1, which rules compare with the tasks and the completed ones. */
describe('An appendix without any task in LibreOffice', () => {
  const rules = ['BM1.2.1-equal', 'BM1.2.2-equal'];
  const figures = { 'BM1:2.1': 38, 'BM1:2.2': 37 };
  const one = { fields: { content: 'x', assessment: 'Hoàn thành' } };
  let [empty, begun, zero]: readonly (Calculated | undefined)[] = [];

  beforeAll(async () => {
    const files = [write([], figures), write([one], figures), write([], { 'BM1:2.1': 0, 'BM1:2.2': 0 })];
    [empty, begun, zero] = await recalculate(await Promise.all(files));
  }, 300_000);

  test('counts no task, and the sheet of all rules says that figures above 0 differ', () => {
    expect(counts(empty)).toEqual([0, 0]);
    expect(inRuleSheet(empty, rules)).toEqual(['! khác 0, cần giải trình', '! khác 0, cần giải trình']);
    expect(inRuleSheet(begun, rules)).toEqual(['! khác 1, cần giải trình', '! khác 1, cần giải trình']);
    expect(inRuleSheet(zero, rules)).toEqual(['', '']);
  });

  test('leaves the check column silent, which compares figures of its own form only', () => {
    // 2.1 and 2.2 stand in rows 9 and 10.
    for (const calculated of [empty, begun, zero])
      expect(['F9', 'F10'].map((at) => calculated?.get('BM1')?.get(at))).toEqual(['', '']);
  });
});

type Figures = Readonly<Record<string, number>>;

async function write(rows: readonly Pick<Row, 'fields'>[], figures: Figures = {}): Promise<Uint8Array> {
  const blank = { no: '', content: '', result: '', time: '', lead: '', support: '', assessment: '' };
  const tasks = rows.map(({ fields }): TaskRow => ({ section: 'I', ...blank, ...fields }));
  const content = { figure: (key: string) => figures[key], overFormula: () => false, note: () => undefined, tasks };
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

/** The verdicts of rules in the sheet of all rules. */
function inRuleSheet(calculated: Calculated | undefined, rules: readonly string[]): readonly unknown[] {
  const cells = calculated?.get(edition.checkTab) ?? new Map<string, number | string>();
  return rules.map((rule) => {
    const [at = ''] = [...cells].find(([, value]) => value === rule) ?? [];
    return cells.get(at.replace(/^[A-Z]+/, 'C')) ?? '';
  });
}

/** The tasks and the completed ones, in the sheet of all rules. */
function counts(calculated: Calculated | undefined): readonly unknown[] {
  const cells = calculated?.get(edition.checkTab) ?? new Map<string, number | string>();
  return edition.appendix.measures.map(({ name }) => {
    const [at = ''] = [...cells].find(([, value]) => String(value).toLowerCase() === name.vi.toLowerCase()) ?? [];
    return cells.get(at.replace(/^[A-Z]+/, 'C'));
  });
}
