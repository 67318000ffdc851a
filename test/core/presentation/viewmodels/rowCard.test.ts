import { groupSheets } from '../../../../src/core/report/sheets/ReportSheets';
import { readReport } from '../../../../src/core/report/content/readReport';
import type { Report } from '../../../../src/core/report/content/readReport';
import { rowCard } from '../../../../src/core/presentation/viewmodels/rowCard';
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
