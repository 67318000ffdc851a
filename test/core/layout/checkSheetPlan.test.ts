import { checkSheetId } from '../../../src/core/layout/identity';
import { decodeIdentity } from '../../../src/core/layout/identity';
import { checkSheetPlan } from '../../../src/core/layout/checkSheetPlan';
import type { CheckSheetContent, CheckSheetLine } from '../../../src/core/layout/checkSheetPlan';
import { linesOf } from '../../../src/core/layout/rowHeights';
import type { SheetPlan } from '../../../src/core/layout/SheetPlan';
import { contentAt, head, heightOf, styleAt, textAt } from '../../support/sheetPlans';

const long = 'Số liệu tồn đọng từ các năm trước chuyển sang, đã rà soát. '.repeat(17).slice(0, 1_000).trim();

function lineOf(change: Partial<CheckSheetLine> = {}): CheckSheetLine {
  return {
    where: 'BM2 D20',
    finding: 'Dòng 3.4 ghi 40, lớn hơn dòng 3.3 (36).',
    explanation: 'Tồn từ năm 2021',
    link: { tab: 'BM2', cell: 'D20' },
    ...change,
  };
}

const content: CheckSheetContent = {
  title: 'PHIẾU KIỂM TRA',
  facts: [
    ['Đơn vị', 'UBND tỉnh Bến Tre'],
    ['Kết quả', 'Gửi được.'],
  ],
  watch: null,
  headings: ['Ô', 'Phát hiện', 'Giải trình'],
  lines: [lineOf()],
  none: 'Không còn gì.',
  closing: 'Không phải chữ ký số.',
  signature: ['……, ngày …', 'Người kiểm tra\n\n\n\nNguyễn Văn A'],
};

const planOf = (lines: readonly CheckSheetLine[] = content.lines, tab = 'Phiếu kiểm tra'): SheetPlan =>
  checkSheetPlan(head, tab, { ...content, lines });

/** What stands in a column below the header, to the end of the table. */
function column(plan: SheetPlan, letter: string): readonly string[] {
  const texts: string[] = [];
  for (let row = 6; styleAt(plan, `${letter}${String(row)}`)?.border === true; row += 1)
    texts.push(textAt(plan, `${letter}${String(row)}`) ?? '');
  return texts;
}

test('the check sheet holds the facts, the findings with their explanations, and the place for the signature', () => {
  const plan = planOf();
  const at = ['A1', 'A2', 'B2', 'A3', 'B3', 'A5', 'B5', 'C5', 'A6', 'B6', 'C6', 'A8', 'C10', 'C11'];
  expect(at.map((cell) => textAt(plan, cell))).toEqual([
    ...['PHIẾU KIỂM TRA', 'Đơn vị', 'UBND tỉnh Bến Tre', 'Kết quả', 'Gửi được.', 'Ô', 'Phát hiện', 'Giải trình'],
    ...['BM2 D20', 'Dòng 3.4 ghi 40, lớn hơn dòng 3.3 (36).', 'Tồn từ năm 2021', 'Không phải chữ ký số.', '……, ngày …'],
    'Người kiểm tra\n\n\n\nNguyễn Văn A',
  ]);
});

test('formulas beside the printed columns compare the figures of each form, within the length that Excel takes', () => {
  const figures = new Map(Array.from({ length: 100 }, (_, row) => [`6.${String(row)}.10`, row % 3 === 0 ? null : row]));
  const form = { label: 'Biểu mẫu 1', tab: "Ủy ban's", columns: { code: 'A', figure: 'D' }, figures };
  const watch = { label: 'Từ khi lập', unchanged: 'Vẫn vậy.', changed: 'ĐÃ KHÁC: ', hint: '(So số.)', forms: [form, { ...form, label: 'Biểu mẫu 2' }] }; // prettier-ignore
  const plan = checkSheetPlan(head, 'Phiếu kiểm tra', { ...content, watch });
  const told = contentAt(plan, 'B4');
  expect(told).toEqual({
    kind: 'formula',
    formula: '=IF($E$2&$E$3="","Vẫn vậy.","ĐÃ KHÁC: "&$E$2&$E$3)&" "&"(So số.)"',
  });
  const formulas = plan.cells.flatMap((one) => (one.content.kind === 'formula' ? [one.content.formula] : []));
  expect(formulas).toHaveLength(3);
  for (const formula of formulas) expect(formula.length).toBeLessThan(8192);
  expect(formulas[1]).toContain("'Ủy ban''s'!$A$1:$A$500");
  expect(plan.page.printArea).toMatch(/^A1:C/);
});

test('the check sheet has an identity with its unit and period, which is not that of a form', () => {
  expect(decodeIdentity(planOf().identity)).toEqual({
    edition: 'cv581-2022',
    form: checkSheetId,
    period: '2022-N',
    unit: 'UBND tỉnh Bến Tre',
  });
});

test('the check sheet links to the cells of its findings', () => {
  const plan = planOf([lineOf({ link: { tab: "BM2 (đội 'A')", cell: 'D20' } }), lineOf({ where: 'BM3', link: null })]);
  expect(contentAt(plan, 'A6')).toEqual({ kind: 'link', text: 'BM2 D20', tab: "BM2 (đội 'A')", cell: 'D20' });
  expect(contentAt(plan, 'A7')).toEqual({ kind: 'text', text: 'BM3' });
});

test('the check sheet has a line for a report without findings', () => {
  const plan = planOf([]);
  expect(textAt(plan, 'A6')).toBe('Không còn gì.');
  expect(plan.merges).toContain('A6:C6');
});

describe('the page of the check sheet', () => {
  test('the page is A4 with the required margins, the header on every page and everything in the print area', () => {
    const plan = planOf();
    expect(plan.page).toMatchObject({ paper: 'A4', orientation: 'portrait', titleRows: '5:5' });
    const last = Number(/:C(\d+)$/.exec(plan.page.printArea)?.[1]);
    const rows = plan.cells.map(({ at }) => Number(/\d+/.exec(at)?.[0]));
    expect(last).toBeGreaterThanOrEqual(Math.max(...rows));
    expect(plan.cells.every(({ at }) => /^[ABC]\d/.test(at))).toBe(true);
  });

  test('the columns fill the page and do not exceed it: 165 mm are 468 points, a character takes 5.25 and a column 3.75', () => {
    const widths = planOf().columnWidths;
    const points = widths.reduce((sum, width) => sum + width * 5.25 + 3.75, 0);
    expect(points).toBeLessThanOrEqual(468);
    expect(points).toBeGreaterThan(440);
  });

  test('texts of a thousand characters are shown in full, in rows that Excel can make and that break across pages', () => {
    const plan = planOf([lineOf({ explanation: long }), lineOf({ finding: long, explanation: 'ngắn' })]);
    expect(
      column(plan, 'C')
        .slice(0, -1)
        .filter((text) => text !== '' && text !== 'ngắn')
        .join(' '),
    ).toBe(long);
    expect(
      column(plan, 'B')
        .filter((text) => text !== lineOf().finding && text !== '')
        .join(' '),
    ).toBe(long);
    expect(column(plan, 'A').filter((text) => text !== '')).toEqual(['BM2 D20', 'BM2 D20']);
    for (const { height } of plan.rowHeights) expect(height).toBeLessThan(200);
    for (const [place, text] of column(plan, 'C').entries()) {
      const lines = linesOf({ text, width: plan.columnWidths[2] ?? 0, style: { wrap: true } });
      expect(heightOf(plan, 6 + place)).toBeGreaterThanOrEqual(lines * 16.5);
    }
  });

  test('words of any length are accepted', () => {
    const plan = planOf([lineOf({ explanation: 'x'.repeat(1_000) })]);
    expect(column(plan, 'C').join('').replaceAll(' ', '')).toBe('x'.repeat(1_000));
    for (const { height } of plan.rowHeights) expect(height).toBeLessThan(200);
  });
});

describe('the check sheet keeps the limits of Excel', () => {
  const plan = planOf(Array.from({ length: 200 }, (_, n) => lineOf({ explanation: n % 7 === 0 ? long : 'ngắn' })));

  test('every cell occurs once and has a style, no area is merged twice, and no row has two heights', () => {
    expect(new Set(plan.cells.map(({ at }) => at)).size).toBe(plan.cells.length);
    expect(plan.cells.filter(({ style }) => !plan.styles[style])).toEqual([]);
    expect(new Set(plan.merges).size).toBe(plan.merges.length);
    expect(new Set(plan.rowHeights.map(({ row }) => row)).size).toBe(plan.rowHeights.length);
    expect(plan.rowHeights.filter(({ height }) => !(height > 0 && height <= 409))).toEqual([]);
  });

  test('all type has 13 points, and merged areas are within their rows', () => {
    expect(Object.values(plan.styles).filter(({ size = 13 }) => size < 12)).toEqual([]);
    const used = plan.cells.map(({ style }) => plan.styles[style]?.size ?? 13);
    expect(new Set(used)).toEqual(new Set([13]));
    for (const area of plan.merges) expect(area).toMatch(/^([AB])(\d+):C\2$/);
  });
});
