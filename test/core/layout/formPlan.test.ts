import { noteHeight } from '../../../src/core/layout/formPlan';
import { decodeIdentity } from '../../../src/core/layout/identity';
import {
  content,
  contentAt,
  edition,
  formPlanOf,
  formulaAt,
  formulas,
  head,
  heightOf,
  rowOf,
  styleAt,
  textAt,
} from '../../support/sheetPlans';

describe('a form is set as Công văn 581 prints it', () => {
  const plan = formPlanOf('BM4');

  test('the title block spans the printed columns, and its cell for the number of the report is unlocked', () => {
    expect(textAt(plan, 'A1')).toBe('Biểu mẫu 4');
    expect(textAt(plan, 'A2')).toBe('CẢI CÁCH TỔ CHỨC BỘ MÁY');
    expect(textAt(plan, 'A3')).toBe(
      '(Kèm theo Báo cáo số ……/BC-UBND ngày …… tháng …… năm 2022\ncủa UBND tỉnh Bến Tre)',
    );
    expect(plan.merges).toEqual(expect.arrayContaining(['A1:E1', 'A2:E2', 'A3:E3']));
    expect(styleAt(plan, 'A1')).toMatchObject({ bold: true, horizontal: 'center' });
    expect(styleAt(plan, 'A3')).toMatchObject({ italic: true, unlocked: true });
  });

  test('the reference shows number and date of the covering report, with the year of that date', () => {
    const report = { number: '5', date: { year: 2023, month: 1, day: 3 } };
    expect(textAt(formPlanOf('BM4', content(), { ...head, report }), 'A3')).toMatch(
      /^\(Kèm theo Báo cáo số 5\/BC-UBND ngày 03 tháng 01 năm 2023\s/,
    );
  });

  test.each([
    ['UBND tỉnh Bến Tre', '/BC-UBND ngày'],
    ['Uỷ ban nhân dân xã Tân Phú', '/BC-UBND ngày'],
    ['ỦY BAN NHÂN DÂN HUYỆN BA TRI'.normalize('NFD'), '/BC-UBND ngày'],
    ['ubnd  huyện', '/BC-UBND ngày'],
    ['Sở Nội vụ tỉnh Bến Tre', '/BC-…… ngày'],
    ['Văn phòng UBND tỉnh', '/BC-…… ngày'],
    ['UBNDX', '/BC-…… ngày'],
  ])('reports of %s have the sign %s', (unit, sign) => {
    expect(textAt(formPlanOf('BM4', content(), { ...head, unit }), 'A3')).toContain(sign);
  });

  test('the header has two rows, is repeated on every page and stays visible', () => {
    const merged = ['A5:A6', 'B5:B6', 'C5:D5', 'E5:E6', 'F5:F6'];
    expect(plan.merges.filter((range) => /[56]$/.test(range)).sort()).toEqual(merged);
    expect(['A5', 'C5', 'C6', 'D6', 'E5', 'F5'].map((at) => textAt(plan, at))).toEqual([
      'STT',
      'Kết quả thống kê',
      'Đơn vị tính',
      'Số liệu',
      'Ghi chú',
      'Kiểm tra',
    ]);
    const name = contentAt(plan, 'B5');
    const hint = '(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)';
    expect(name).toEqual({
      kind: 'text',
      text: `Chỉ tiêu thống kê\n${hint}`,
      italic: { from: 18, to: 18 + hint.length },
    });
    expect(plan.page.titleRows).toBe('5:6');
    expect(plan.freeze).toEqual({ rows: 6, columns: 0 });
  });

  test('the form is printed on A4 portrait within the margins of Nghị định 30, without the check column', () => {
    expect(plan.page).toMatchObject({ paper: 'A4', orientation: 'portrait', printArea: 'A1:E27' });
    expect(plan.page.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
    const printed = plan.columnWidths.slice(0, 5).reduce((sum, width) => sum + width * 7 + 5, 0);
    const room = ((210 - 30 - 15) / 25.4) * 96;
    const scaled = (printed * (plan.page.scale ?? 100)) / 100;
    expect(scaled).toBeLessThanOrEqual(room);
    expect(scaled).toBeGreaterThan(room * 0.97);
  });

  test('a blank form of up to 30 rows is one page, in type of 11 points at least', () => {
    const short = edition.forms.filter(({ rows }) => rows.length <= 30);
    expect(short).toHaveLength(6);
    for (const { id } of short) {
      const { rowHeights, page } = formPlanOf(id);
      const scale = (page.scale ?? 100) / 100;
      const height = rowHeights.reduce((sum, row) => sum + row.height, 0) * scale;
      expect([id, height <= ((297 - 20 - 20) / 25.4) * 72]).toEqual([id, true]);
      expect(scale * 13).toBeGreaterThanOrEqual(11);
    }
  });

  test('codes are text without a closing dot, in the order of the form', () => {
    const codes = edition.forms.find(({ id }) => id === 'BM4')!.rows.map(({ code }) => code);
    expect(codes.map((_, place) => textAt(plan, `A${place + 7}`))).toEqual(codes);
    expect(styleAt(plan, 'A7')?.numberFormat).toBe('@');
  });

  test('names of groups and of the first level are bold, the others are indented by level', () => {
    const indents = ['1', '1.5', '1.5.1'].map((code) => styleAt(plan, `B${rowOf(plan, code)}`)?.indent);
    expect(indents).toEqual([1, 2, 3]);
    expect(styleAt(plan, `B${rowOf(plan, '2')}`)?.bold).toBe(true);
    expect(styleAt(plan, `B${rowOf(plan, '2.1')}`)?.bold).toBeUndefined();
    const bm7 = formPlanOf('BM7');
    expect(styleAt(bm7, `B${rowOf(bm7, '5.1')}`)?.bold).toBe(true);
  });

  test('a hint follows the name in italics and keeps its lines', () => {
    const bm7 = formPlanOf('BM7');
    const hint =
      'Liên thông 2 cấp: Từ UBND tỉnh - 100% UBND các huyện.\nLiên thông 3 cấp: Từ UBND tỉnh - 100% UBND cấp huyện, cấp xã.';
    const name = 'Xây dựng và vận hành Hệ thống họp trực tuyến';
    const italic = { from: name.length + 1, to: name.length + 1 + hint.length };
    expect(contentAt(bm7, `B${rowOf(bm7, '2')}`)).toEqual({ kind: 'text', text: `${name}\n${hint}`, italic });
    const bm1 = formPlanOf('BM1');
    expect(textAt(bm1, 'B7')).toBe(
      'Số văn bản chỉ đạo CCHC đã ban hành (Kết luận, chỉ thị, công văn chỉ đạo, quán triệt)',
    );
  });

  test('every printed cell of the table has a border', () => {
    const table = plan.cells.filter(({ at }) => /^[A-E]/.test(at) && Number(at.slice(1)) >= 5);
    expect(table).toHaveLength(5 * 23);
    expect(table.filter(({ style }) => plan.styles[style]?.border !== true)).toEqual([]);
  });

  test('the sheet has the identity of its form, period and unit', () => {
    expect(decodeIdentity(plan.identity)).toEqual({
      edition: 'cv581-2022',
      form: 'BM4',
      period: '2022-N',
      unit: 'UBND tỉnh Bến Tre',
    });
  });
});

describe('cells that may be typed into', () => {
  test('the columns of figures and notes are unlocked throughout, headings and totals included, and so is the reference to the report', () => {
    for (const form of edition.forms) {
      const plan = formPlanOf(form.id);
      const open = plan.cells.filter(({ style }) => plan.styles[style]?.unlocked).map(({ at }) => at);
      const figures = form.rows.map((_, place) => `D${place + 7}`);
      const notes = form.rows.map((_, place) => `E${place + 7}`);
      const line = ['A3', 'B3', 'C3', 'D3', 'E3'];
      expect([form.id, ...open.sort()]).toEqual([form.id, ...[...line, ...figures, ...notes].sort()]);
    }
  });
});

describe('figures and notes', () => {
  test('numbers are stored as numbers, other spellings as they were typed', () => {
    const plan = formPlanOf(
      'BM4',
      content({ 'BM4:1.3': 3, 'BM4:2.1': '1.769', 'BM4:1.1': '=1+1' }, { 'BM4:1.3': 'Tăng' }),
    );
    expect(contentAt(plan, 'D10')).toEqual({ kind: 'number', value: 3 });
    expect(contentAt(plan, 'D18')).toEqual({ kind: 'text', text: '1.769' });
    expect(contentAt(plan, 'D8')).toEqual({ kind: 'text', text: '=1+1' });
    expect(contentAt(plan, 'E10')).toEqual({ kind: 'text', text: 'Tăng' });
    expect(contentAt(plan, 'D11')).toEqual({ kind: 'empty' });
  });

  test('a computed row keeps its formula unless a typed value replaces it', () => {
    const figures = { 'BM4:1.5': 614 };
    expect(formulaAt(formPlanOf('BM4', content(figures)), 'D12')).toContain('SUM(D13,D14,D15)');
    expect(contentAt(formPlanOf('BM4', content(figures, {}, true)), 'D12')).toEqual({ kind: 'number', value: 614 });
    expect(formulaAt(formPlanOf('BM4', content({}, {}, true)), 'D12')).toContain('SUM(D13,D14,D15)');
  });

  test('all computed rows of all forms have a formula over cells of their own sheet', () => {
    for (const form of edition.forms) {
      const plan = formPlanOf(form.id);
      const computed = form.rows.flatMap((row, place) => (row.formula ? [`D${place + 7}`] : []));
      const found = formulas(plan).filter(({ at }) => at.startsWith('D'));
      expect(found.map(({ at }) => at)).toEqual(computed);
      expect(found.filter(({ formula }) => formula.includes('!'))).toEqual([]);
    }
  });

  test('counts and money have groups of three digits from a thousand on, percentages and codes are shown as typed', () => {
    const plan = formPlanOf('BM6');
    expect(styleAt(plan, `D${rowOf(plan, '1.1')}`)?.numberFormat).toBe('[<1000]General;#,##0');
    expect(styleAt(plan, `D${rowOf(plan, '2.2')}`)?.numberFormat).toBe('[<1000]General;#,##0');
    expect(styleAt(plan, `D${rowOf(plan, '1')}`)?.numberFormat).toBeUndefined();
  });

  test('a long note makes its row higher', () => {
    const long = 'Giảm 8 đơn vị do sáp nhập TTPT Quỹ đất vào BQLDA của huyện, sáp nhập BQL du lịch và TTVHTT&TT huyện';
    const [short, tall] = [content(), content({}, { 'BM4:1.5.3': long })].map((c) =>
      heightOf(formPlanOf('BM4', c), 15)!,
    );
    expect(short).toBeLessThan(45);
    expect(tall).toBeGreaterThan(120);
    expect(tall).toBeLessThan(200);
    // A note that is written later makes the row as high.
    expect(noteHeight(long)).toBe(tall);
    expect(noteHeight('Tăng')).toBeLessThanOrEqual(short!);
    expect(noteHeight('x '.repeat(5_000))).toBe(409);
  });
});

describe('the check column', () => {
  test('every row with a figure has a verdict over cells of its own sheet', () => {
    for (const form of edition.forms) {
      const plan = formPlanOf(form.id);
      form.rows.forEach((row, place) => {
        const verdict = formulaAt(plan, `F${place + 7}`);
        expect([row.key, verdict]).toEqual([row.key, expect.stringContaining(`D${place + 7}`)]);
        expect([row.key, verdict]).not.toEqual([row.key, expect.stringMatching(/'|BM\d/)]);
      });
    }
  });

  test('conditional formats refer to the check column of the same row and to no other sheet', () => {
    const { conditionalFormats } = formPlanOf('BM4');
    expect(conditionalFormats.map(({ range, formula }) => [range, formula])).toEqual([
      ['F7:F27', 'LEFT($F7,1)="✗"'],
      ['A7:F27', 'LEFT($F7,1)="✗"'],
      ['F7:F27', 'LEFT($F7,1)="!"'],
      ['A7:F27', 'LEFT($F7,1)="!"'],
    ]);
  });
});
