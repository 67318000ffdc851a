import { appendixPlan } from '../../../src/core/layout';
import { decodeIdentity } from '../../../src/core/layout/identity';
import { contentAt, edition, formulaAt, head, heightOf, styleAt, task, textAt } from '../../support/sheetPlans';

const sections = edition.appendix.sections;
const blank = appendixPlan(head, 'PL', []);
const filled = appendixPlan(head, 'PL', [
  task('I', '1', 'Xây dựng Kế hoạch CCHC.'),
  task('I', 'a', 'Phần của sở'),
  task('III', '1.1', 'Rà soát', 'Đang thực hiện'),
  task('III', '02', '=1+1'),
]);

describe('the sheet of the appendix', () => {
  test('the title of the appendix names the year and spans the printed columns', () => {
    expect(textAt(blank, 'A1')).toBe('Phụ lục');
    expect(textAt(blank, 'A2')).toBe('KẾT QUẢ CẢI CÁCH HÀNH CHÍNH TRỌNG TÂM TRIỂN KHAI TRONG NĂM 2022');
    expect(blank.merges).toEqual(expect.arrayContaining(['A1:G1', 'A2:G2', 'A3:G3']));
    expect(textAt(blank, 'A3')).toContain('của UBND tỉnh Bến Tre)');
    expect(styleAt(blank, 'A3')?.unlocked).toBe(true);
  });

  test('the appendix is printed on A4 landscape, one page wide, with its header on every page', () => {
    expect(blank.page).toMatchObject({ paper: 'A4', orientation: 'landscape', titleRows: '5:5' });
    expect(blank.page.printArea).toMatch(/^A1:G\d+$/);
    const printed = blank.columnWidths.slice(0, 7).reduce((sum, width) => sum + width * 7 + 5, 0);
    const room = ((297 - 30 - 15) / 25.4) * 96;
    expect(printed).toBeLessThanOrEqual(room);
    expect(printed).toBeGreaterThan(room * 0.97);
  });

  test('the appendix has its printed columns and the check column to their right', () => {
    const headings = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((column) => textAt(blank, `${column}5`));
    expect(headings).toEqual([...edition.appendix.columns.map(({ heading }) => heading), 'Kiểm tra']);
  });

  test('a blank appendix has twenty open rows under each of its seven sections', () => {
    sections.forEach(({ code, title }, place) => {
      const row = 6 + place * 21;
      expect([textAt(blank, `A${row}`), textAt(blank, `B${row}`)]).toEqual([code, title]);
      expect(blank.merges).toContain(`B${row}:G${row}`);
      expect(styleAt(blank, `B${row}`)?.unlocked).toBeUndefined();
      for (let task = row + 1; task <= row + 20; task += 1) {
        const open = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => styleAt(blank, `${column}${task}`)?.unlocked);
        expect(open).toEqual(Array.from({ length: 7 }, () => true));
      }
    });
    expect(sections).toHaveLength(7);
  });

  test('a filled appendix has its tasks and two more open rows per section, so that it prints no empty pages', () => {
    const titles = sections.map(({ code }) => {
      return filled.cells.find(({ content: c }) => c.kind === 'text' && c.text === code)?.at;
    });
    expect(titles).toEqual(['A6', 'A11', 'A14', 'A19', 'A22', 'A25', 'A28']);
    expect(filled.page.printArea).toBe('A1:G30');
  });

  test('plain digits are stored as numbers; other numbers, and texts that look like formulas, stay text', () => {
    expect(contentAt(filled, 'A7')).toEqual({ kind: 'number', value: 1 });
    expect(contentAt(filled, 'A8')).toEqual({ kind: 'text', text: 'a' });
    expect(contentAt(filled, 'A15')).toEqual({ kind: 'text', text: '1.1' });
    expect(contentAt(filled, 'A16')).toEqual({ kind: 'number', value: 2 });
    expect(contentAt(filled, 'B16')).toEqual({ kind: 'text', text: '=1+1' });
    expect(textAt(filled, 'G15')).toBe('Đang thực hiện');
  });

  test('rows of tasks are as high as their text, and blank rows have no fixed height', () => {
    expect(heightOf(filled, 7)).toBeGreaterThan(15);
    expect(heightOf(filled, 9)).toBeUndefined();
  });

  test('every row for tasks offers the three assessed statuses, and no other row does', () => {
    expect(filled.validations.map(({ range }) => range)).toEqual([
      'G7:G10',
      'G12:G13',
      'G15:G18',
      'G20:G21',
      'G23:G24',
      'G26:G27',
      'G29:G30',
    ]);
    expect(filled.validations[0]).toMatchObject({
      kind: 'list',
      style: 'stop',
      items: ['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
    });
  });

  test('every row for tasks has the formula of its verdict', () => {
    expect(formulaAt(filled, 'H7')).toBe(
      '=IF(SUMPRODUCT(--(LEN(TRIM(A7:G7))>0))+(LEN(TRIM(G7))>0)>1,IF(IF(ISNUMBER(A7),A7<>INT(A7),IF(LEN(A7)=0,FALSE,' +
        'OR(ISERROR(A7+0),IFERROR(FIND(".",A7)<LEN(A7),FALSE)))),' +
        'IF(OR(LEN(TRIM(G7))=0,OR(EXACT(G7,"Hoàn thành"),EXACT(G7,"Đang thực hiện"),EXACT(G7,"Chưa thực hiện"))),"",' +
        '"✗ chọn đánh giá trong danh sách"),' +
        'IF(LEN(TRIM(B7))=0,"✗ thiếu nội dung",IF(LEN(TRIM(G7))=0,' +
        '"✗ thiếu đánh giá",IF(OR(EXACT(G7,"Hoàn thành"),EXACT(G7,"Đang thực hiện"),EXACT(G7,"Chưa thực hiện")),"",' +
        '"✗ chọn đánh giá trong danh sách")))),"")',
    );
    expect(formulaAt(filled, 'H30')).toContain('A30:G30');
    expect(formulaAt(filled, 'H6')).toBeUndefined();
    expect(filled.conditionalFormats.map(({ range, formula }) => `${range} ${formula}`)).toContain(
      'A6:H30 LEFT($H6,1)="✗"',
    );
  });

  test('the appendix has the identity of its edition, period and unit', () => {
    expect(decodeIdentity(blank.identity)).toMatchObject({ form: 'PL', period: '2022-N', unit: 'UBND tỉnh Bến Tre' });
  });
});
