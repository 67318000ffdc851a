import { groupSheets } from '../../../../src/core/report/sheets/ReportSheets';
import { readReport } from '../../../../src/core/report/content/readReport';
import type { Report } from '../../../../src/core/report/content/readReport';
import { fillOffer } from '../../../../src/core/presentation/quickFixes/fillOffer';
import { rowCard } from '../../../../src/core/presentation/viewmodels/rowCard';
import { carriedOverFormula } from '../../../../src/core/layout/carriedOver';
import { sheetWords } from '../../../../src/core/presentation/messages';
import type { Language } from '../../../../src/core/presentation/messages';
import type { Line } from '../../../support/scannedSheets';
import { edition, sheet } from '../../../support/scannedSheets';
import { filled, identity, sound } from '../../../support/reports';
import type { Figures } from '../../../support/reports';
import { assessed } from '../../../support/assessed';

/** Biểu mẫu 1 or 2 in a sheet of its own; the rows begin in row 7. */
function reading(id: 'BM1' | 'BM2', figures: Figures = {}, change = (lines: Line[]): Line[] => lines): Report {
  const { reportSheets } = groupSheets(
    [{ tab: 'Biểu', identity: identity(id), visible: true, isProtected: true }],
    () => [edition],
  );
  const lines = change(filled(id, id === 'BM2' ? { ...sound, ...figures } : figures));
  return readReport(reportSheets[0]!, () => sheet(lines));
}

function card(of: Report, cell: string): ReturnType<typeof rowCard> {
  return rowCard([assessed(of)], { tab: 'Biểu', cell }, 'vi');
}

/** `violated Phải sửa: Dòng 3.4 …`: what the card says of each rule. */
function rulesOf(of: Report, cell: string, isChecked = true): readonly string[] {
  const found = rowCard([assessed(of)], { tab: 'Biểu', cell }, 'vi', () => isChecked);
  return (found?.rules ?? []).map(({ outcome, state, text }) => `${outcome} ${state}: ${text}`);
}

describe('the rules of a row', () => {
  test('the card says which rules hold, the broken ones first', () => {
    // 3.4 stands in row 20 of Biểu mẫu 2: 37 of 36 documents were dealt with.
    expect(rulesOf(reading('BM2', { '3.3': 36, '3.4': 37 }), 'D20')).toEqual([
      expect.stringMatching(/^violated Phải giải trình: Dòng 3\.4 không lớn hơn dòng 3\.3\./) as string,
      'satisfied Đúng: Dòng 3.4 là số nguyên, không âm.',
    ]);
    expect(rulesOf(reading('BM2', { '3.3': 36, '3.4': 36 }), 'D20').map((text) => text.split(' ')[0])).toEqual([
      'satisfied',
      'satisfied',
    ]);
  });

  test('a rule over a figure that is missing is undecided', () => {
    expect(rulesOf(reading('BM2', { '3.3': null, '3.4': 37 }), 'D20')).toContainEqual(
      expect.stringMatching(/^undecided Chưa xác định: Dòng 3\.4 không lớn hơn dòng 3\.3/),
    );
  });

  test('a percentage above 100 is shown as broken where a formula gives it as well', () => {
    // 3.2 stands in row 18: 37 of 36 are 102.78 %.
    const rules = rulesOf(reading('BM2', { '3.3': 36, '3.4': 37 }), 'D18');
    expect(rules[0]).toBe('violated Chưa đúng: Dòng 3.2 nằm trong khoảng từ 0% đến 100%.');
    expect(rules.slice(1).every((text) => text.startsWith('satisfied'))).toBe(true);
  });

  test('a broken rule that a note explains is said to be explained', () => {
    const noted = reading('BM2', { '3.3': 36, '3.4': 37 }, (lines) =>
      lines.map((line) => (line[0] === '3.4' ? [...line.slice(0, 4), 'Có 1 văn bản tồn từ năm trước'] : line)),
    );
    expect(rulesOf(noted, 'D20')[0]).toMatch(/^violated Đã giải trình: /);
  });
});

test('the card offers to confirm a figure that was carried over, and no other', () => {
  // 1.1 stands in row 8 of Biểu mẫu 2; the mark is the formula of its check column.
  const mark = carriedOverFormula(undefined, { figure: 'D8', note: 'E8' }, 70, sheetWords.verdicts);
  const report = reading('BM2', {}, (lines) =>
    lines.map((line, index) => (index === 7 ? [...line.slice(0, 5), mark] : line)),
  );
  expect([card(report, 'D8')?.toConfirm, card(report, 'D9')?.toConfirm]).toEqual(['BM2:1.1', null]);
});

test('a ratio over zero has nothing to take a share of; while a figure is missing it is not yet known', () => {
  // 3.2 stands in row 18 of Biểu mẫu 2 and is 3.4 of 3.3.
  expect(card(reading('BM2', { '3.3': 0, '3.4': 0 }), 'D18')?.reads).toBe('không phát sinh (mẫu số bằng 0)');
  expect(card(reading('BM2', { '3.3': null, '3.4': 0 }), 'D18')?.reads).toBe('công thức, chưa đủ số để tính');
});

test('the offer to put formulas back says of a ratio over zero that nothing arises', () => {
  const lineOf = (report: Report): string | undefined =>
    fillOffer(report, 'vi').typed.find(({ key }) => key === 'BM2:3.2')?.text;
  expect(lineOf(reading('BM2', { '3.2': 100, '3.3': 0, '3.4': 0 }))).toContain('theo công thức: không phát sinh');
  expect(lineOf(reading('BM2', { '3.2': 100, '3.3': null, '3.4': 0 }))).toContain('chưa đủ số để tính');
});

describe("a person's own formula", () => {
  /** The card of 1.1, in row 8 of Biểu mẫu 2, or of the total 1 above it. */
  function cardWith(formula: string, cell: string, language: Language = 'vi'): ReturnType<typeof rowCard> {
    const code = cell === 'D7' ? '1' : '1.1';
    const report = reading('BM2', { [code]: formula });
    return rowCard([assessed(report)], { tab: 'Biểu', cell }, language);
  }

  test('is named and shown where its result is read as the figure', () => {
    expect(cardWith('=12+7', 'D8')).toMatchObject({
      formula: null,
      ownFormula: '=12+7',
      reads: '19, kết quả của công thức tự lập',
    });
    expect(cardWith('=12+7', 'D8', 'en')).toMatchObject({ reads: '19, the result of your own formula' });
  });

  test('is shown beside the formula of the form that it stands in place of', () => {
    expect(cardWith('=100+31', 'D7')).toMatchObject({
      formula: expect.stringMatching(/1\.1.*1\.2.*1\.3/) as string,
      ownFormula: '=100+31',
      reads: '131, kết quả của công thức tự lập',
    });
  });

  test('is told once where its result is not known', () => {
    expect(cardWith('=Sheet2!A1', 'D8')).toMatchObject({
      ownFormula: null,
      reads: '=Sheet2!A1 không đọc được thành số',
    });
  });

  test('is neither a typed figure nor the formula of the form', () => {
    expect(card(reading('BM2'), 'D7')).toMatchObject({ ownFormula: null, reads: '131, do công thức tính' });
    expect(card(reading('BM2', { '1.1': 19 }), 'D8')).toMatchObject({ ownFormula: null, reads: '19' });
  });
});

describe('what a row is', () => {
  test('the card of a total says what it is made of', () => {
    expect(card(reading('BM2'), 'D7')).toMatchObject({
      code: '1',
      unit: 'Văn bản',
      type: 'số nguyên, không âm',
      formula: expect.stringMatching(/1\.1.*1\.2.*1\.3/) as string,
      codes: null,
      reads: '131, do công thức tính',
    });
  });

  test('the card of a code says what each code stands for', () => {
    // 6.2 stands in row 27 of Biểu mẫu 1: how a survey was made.
    const found = card(reading('BM1', { '6.2': 2 }), 'A27');
    expect(found).toMatchObject({ code: '6.2', type: 'mã', formula: null });
    for (const word of ['Trực tuyến', 'Phát phiếu', 'Kết hợp']) expect(found?.codes).toContain(word);
  });

  test('the card of a group heading asks for nothing', () => {
    expect(card(reading('BM2'), 'B11')).toMatchObject({ code: '2', type: 'dòng nhóm, không ghi số', reads: '' });
  });

  test('the card is that of the row in any column and after the row has moved', () => {
    const moved = reading('BM2', {}, (lines) => [[], [], ...lines]);
    for (const cell of ['A11', 'D11', 'F11', 'Z11']) expect(card(moved, cell)?.code).toBe('1.2');
  });

  test.each(['A1', 'D6', 'D21', 'D5000'])('a cell outside of the rows has no card: %s', (cell) => {
    expect(card(reading('BM2'), cell)).toBeNull();
  });

  test('a cell of another sheet has no card', () => {
    expect(rowCard([assessed(reading('BM2'))], { tab: 'Sheet1', cell: 'D7' }, 'vi')).toBeNull();
  });
});

test.each<readonly [string | number | null, string]>([
  [53, '53'],
  [1800, '1.800'],
  ['1.800', '“1.800” đọc là 1.800'],
  ['12\n15', '“12 15” có thể là 12 hoặc 15'],
  ['khoảng 4', '“khoảng 4” không đọc được thành số'],
  [null, 'chưa nhập'],
  ["='[cũ.xlsx]BM2'!D9", "='[cũ.xlsx]BM2'!D9 không đọc được thành số"],
])('the card says that %j is read as "%s"', (typed, reads) => {
  expect(card(reading('BM2', { '1.2': typed }), 'D9')?.reads).toBe(reads);
});
