import { firstCompletion, applyCompletion } from '../../../../src/core/report/import/Completion';
import { priorView } from '../../../../src/core/presentation/viewmodels/priorView';
import { importReports } from '../../../../src/core/report/import/importReports';
import type { ReadableWorkbook } from '../../../../src/core/port/Workbook';
import { CheckError } from '../../../../src/core/report/sheets/CheckError';
import { FakeWorkbook } from '../../../support/FakeWorkbook';
import { BM2, filled, identity, sound } from '../../../support/reports';
import { edition, form } from '../../../support/scannedSheets';
import type { Line } from '../../../support/scannedSheets';

const old = (tab: string, lines: readonly Line[]): FakeWorkbook => new FakeWorkbook([{ tab, lines }]);

/** Biểu mẫu 2 as people retype it: notes before figures, codes with dots, no formulas; the title says period and unit. */
function retyped(figures: Readonly<Record<string, string | number | null>> = sound): Line[] {
  const body = form('BM2').rows.map(({ code, name, unit }): Line => [
    `${code}.`,
    name,
    null,
    unit ?? null,
    figures[code] ?? null,
  ]);
  return [
    ['Biểu mẫu 2'],
    ['CẢI CÁCH THỂ CHẾ 6 THÁNG ĐẦU NĂM 2022'],
    ['(Kèm theo Báo cáo số 12/BC-UBND ngày 15 tháng 6 năm 2022 của UBND tỉnh Bến Tre)'],
    ['STT', 'Chỉ tiêu thống kê', 'Ghi chú', 'Đơn vị tính', 'Số liệu'],
    ...body,
  ];
}

test('a report of an own file is imported with its figures, results of formulas and findings', async () => {
  const [prior, ...others] = await importReports(new FakeWorkbook([BM2({}, { '1.2': '53,5' })]), 'a.xlsx');
  expect(others).toEqual([]);
  expect(prior).toMatchObject({ file: 'a.xlsx', unit: 'UBND tỉnh Bến Tre', period: { year: 2022, kind: 'N' } });
  expect(prior?.forms).toEqual(['BM2']);
  expect(prior?.faults).toBeGreaterThan(0);
  // 36/36 by formula; 1.2 cannot be read, nor the total over it.
  expect(prior?.figures.get('BM2:3.2')).toBe(100);
  expect(prior?.figures.has('BM2:1.2')).toBe(false);
  expect(prior?.figures.has('BM2:1')).toBe(false);
});

test('every report of a file is imported', async () => {
  const half = BM2({ tab: 'BM2 (2)', identity: identity('BM2', '2022-6T') });
  const priors = await importReports(new FakeWorkbook([BM2(), half]), 'a.xlsx');
  expect(priors.map(({ period }) => period?.kind)).toEqual(['N', '6T']);
  expect(new Set(priors.map(({ id }) => id)).size).toBe(2);
});

describe('old sheets', () => {
  test('old sheets give title, unit and figures', async () => {
    const [prior] = await importReports(old('Sheet1', retyped()), 'cũ.xlsx');
    expect(prior).toMatchObject({ unit: 'UBND tỉnh Bến Tre', period: { year: 2022, kind: '6T' }, forms: ['BM2'] });
    expect(Object.fromEntries([...prior!.figures].filter(([key]) => key.replace('BM2:', '') in sound))).toEqual(
      Object.fromEntries(Object.entries(sound).map(([code, figure]) => [`BM2:${code}`, figure])),
    );
  });

  test('texts of old sheets are read by the type of their rows, and unreadable ones are reported', async () => {
    const figures = { ...sound, '1.1': '1.070', '1.2': 'khoảng 53' };
    const priors = await importReports(old('Sheet1', retyped(figures)), 'cũ.xlsx');
    const completion = firstCompletion(priors, '');
    const prior = applyCompletion(priors[0]!, completion);
    expect([prior.figures.get('BM2:1.1'), prior.figures.has('BM2:1.2')]).toEqual([1070, false]);
    const { recognition } = priorView(prior, undefined, completion, 'vi');
    const line = [...recognition!.certain, ...recognition!.doubtful].find(({ key }) => key === 'BM2:1.2');
    expect(line).toMatchObject({ canTake: false, isTaken: false, figure: '“khoảng 53” chưa đọc được thành số, không được lấy' }); // prettier-ignore
  });

  test('unit, period and rows that a person states take precedence', async () => {
    const lines = retyped().slice(3);
    const priors = await importReports(old('Sheet1', lines), 'cũ.xlsx');
    expect(priors[0]).toMatchObject({ unit: null, period: null });
    const first = firstCompletion(priors, 'UBND tỉnh Bến Tre');
    const chosen = { ...first, year: '2022', kind: 'Q1', rows: new Set(['BM2:1.1']) } as const;
    const prior = applyCompletion(priors[0]!, chosen);
    expect(prior).toMatchObject({ unit: 'UBND tỉnh Bến Tre', period: { year: 2022, kind: 'Q1' } });
    expect([...prior.figures]).toEqual([['BM2:1.1', 70]]);
    expect(applyCompletion(priors[0]!, { ...chosen, year: '22' }).period).toBeNull();
    expect(applyCompletion(priors[0]!, { ...chosen, unit: '  ' }).unit).toBeNull();
  });

  test('a total by formula is imported with its parts', async () => {
    const lines = retyped().map((line): Line => (line[0] === '1.' ? [...line.slice(0, 4), '=SUM(E6:E8)'] : line));
    const [prior] = await importReports(old('Sheet1', lines), 'cũ.xlsx');
    expect(prior?.figures.get('BM2:1')).toBe(131);
  });

  test('sheets in which nothing is recognised are no report', async () => {
    await expect(
      importReports(
        old('Sheet1', [
          ['Danh sách', 'Họ tên'],
          [1, 'An'],
        ]),
        'a.xlsx',
      ),
    ).rejects.toThrow(CheckError);
    await expect(importReports(new FakeWorkbook([]), 'a.xlsx')).rejects.toThrow(CheckError);
  });

  test('one sheet that cannot be read keeps no other from being recognised', async () => {
    const readable = old('Sheet1', retyped());
    const file: ReadableWorkbook = {
      sheets: async () => [
        ...(await readable.sheets()),
        { tab: 'Hỏng', identity: null, visible: true, isProtected: false },
      ],
      readUsed: (tabs) => (tabs.includes('Hỏng') ? Promise.reject(new Error('too large')) : readable.readUsed(tabs)),
      readRecord: () => readable.readRecord(),
    };
    expect((await importReports(file, 'a.xlsx'))[0]?.figures.get('BM2:1.1')).toBe(70);
  });

  test('hidden sheets are not recognised', async () => {
    const hidden = new FakeWorkbook([{ tab: 'Sheet1', visible: false, lines: retyped() }]);
    await expect(importReports(hidden, 'a.xlsx')).rejects.toThrow(CheckError);
  });
});

test('a form of an unknown edition is reported and not recognised', async () => {
  const unknown = { tab: 'X', identity: 'cv999|BM1|2022-N|A', lines: filled('BM2', sound) };
  await expect(importReports(new FakeWorkbook([unknown]), 'a.xlsx', [edition])).rejects.toMatchObject({
    obstacle: { code: 'unknownEdition' },
  });
});
