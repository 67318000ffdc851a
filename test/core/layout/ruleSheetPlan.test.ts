import { decodeIdentity } from '../../../src/core/layout/identity';
import {
  checkPlanOf,
  contentAt,
  edition,
  everyTab,
  formulaAt,
  heightOf,
  styleAt,
  textAt,
} from '../../support/sheetPlans';

const plan = checkPlanOf();
const headerRow = 11;
const lines = plan.cells.flatMap(({ at, content: c }) => {
  const row = Number(at.slice(1));
  return at.startsWith('A') && row > headerRow && c.kind === 'text' ? [{ row, id: c.text }] : [];
});

function rowOfRule(id: string): number {
  return lines.find((line) => line.id === id)?.row ?? 0;
}

describe('the rule sheet', () => {
  test('the rule sheet names the unit and the period of the report', () => {
    expect(['A1', 'A2', 'A3'].map((at) => textAt(plan, at))).toEqual([
      'KIỂM TRA SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH',
      'UBND tỉnh Bến Tre',
      'Năm 2022',
    ]);
    expect(decodeIdentity(plan.identity)).toMatchObject({ form: 'KT', period: '2022-N' });
  });

  test('the rule sheet has counts of its verdicts and of the tasks of the appendix on top', () => {
    const last = lines.at(-1)?.row;
    expect(formulaAt(plan, 'C5')).toBe(`=COUNTIF(C12:C${last},"✗*")`);
    expect(formulaAt(plan, 'C6')).toBe(`=COUNTIF(C12:C${last},"!*")`);
    expect(formulaAt(plan, 'C7')).toBe(`=COUNTIF(C12:C${last},"chưa nhập")`);
    expect(textAt(plan, 'A8')).toBe('Số nhiệm vụ trong Phụ lục');
    expect(formulaAt(plan, 'C8')).toContain("'PL'!B6:B2000");
    expect(formulaAt(plan, 'C9')).toContain(`EXACT('PL'!G6:G2000,"Hoàn thành")`);
  });

  test('the rule sheet lists every rule once, under its form, with its sentence', () => {
    const ids = edition.rules.map(({ id }) => id);
    const listed = lines.map(({ id }) => id).filter((id) => ids.includes(id));
    expect([...listed].sort()).toEqual([...ids].sort());
    expect(textAt(plan, `B${rowOfRule('BM4.1.5-total')}`)).toBe('Câu của BM4.1.5-total.');
    const groups = lines.filter(({ id }) => /^(Biểu mẫu|Phụ lục)/.test(id)).map(({ id }) => id);
    expect(groups).toEqual([...edition.forms.map(({ label, title }) => `${label.vi}. ${title}`), 'Phụ lục']);
  });

  test('the rule sheet demands a number for every figure, even if no rule on its type does', () => {
    const figures = edition.rows
      .filter(({ type }) => type !== 'heading')
      .map(({ form, code }) => `${form}.${code}-type`);
    expect(figures.filter((id) => !lines.some((line) => line.id === id))).toEqual([]);
    expect(formulaAt(plan, `C${rowOfRule('BM4.1.1-type')}`)).toContain("ISTEXT('BM4'!D8)");
  });

  test('the rule sheet has verdicts by formulas over the sheets of the forms', () => {
    const total = formulaAt(plan, `C${rowOfRule('BM4.1.5-total')}`);
    expect(total).toContain("'BM4'!D12");
    expect(total).toContain('"✗ khác tổng "');
    const across = formulaAt(plan, `C${rowOfRule('BM4.1.5-equal')}`);
    expect(across).toContain("'BM6'!D11");
    expect(across).toContain("LEN(TRIM(SUBSTITUTE(SUBSTITUTE('BM4'!E12,");
    expect(formulaAt(plan, `C${rowOfRule('BM1.2.1-equal')}`)).toContain('C8');
    expect(formulaAt(plan, `C${rowOfRule('BM1.2.2-equal')}`)).toContain('C9');
  });

  test('the rule sheet names the rules that only the add-in can check', () => {
    expect(textAt(plan, `C${rowOfRule('BM4.1.1-ratio')}`)).toBe('kiểm tra bằng phần bổ trợ');
  });

  test('the rows of the rule sheet are high enough for the text of the verdict, whatever its formula', () => {
    // “! khác Biểu mẫu 5, 6, cần giải trình” takes two lines, as the rule's id does.
    expect(heightOf(plan, rowOfRule('BM4.1.5-equal'))).toBeLessThan(3 * 16);
  });

  test('the rule sheet links to the figure cell of each row', () => {
    expect(contentAt(plan, `D${rowOfRule('BM4.1.5-total')}`)).toEqual({
      kind: 'link',
      text: 'dòng 1.5',
      tab: 'BM4',
      cell: 'D12',
    });
    const linked = lines.filter(({ row }) => contentAt(plan, `D${row}`)?.kind === 'link');
    expect(linked).toHaveLength(lines.length);
  });

  test('the rule sheet counts the faults of the tasks', () => {
    expect(formulaAt(plan, `C${rowOfRule('PL.assessment-required')}`)).toBe(
      `=IF(COUNTIF('PL'!H6:H2000,"✗ thiếu đánh giá")=0,"","✗ "&COUNTIF('PL'!H6:H2000,"✗ thiếu đánh giá")&" nhiệm vụ")`,
    );
    expect(contentAt(plan, `D${rowOfRule('PL.content-required')}`)).toMatchObject({ kind: 'link', cell: 'B7' });
  });

  test('the rule sheet is locked and printed on A4 portrait with its header on every page', () => {
    expect(plan.cells.filter(({ at }) => styleAt(plan, at)?.unlocked)).toEqual([]);
    expect(plan.validations).toEqual([]);
    expect(plan.page).toMatchObject({ orientation: 'portrait', titleRows: '11:11' });
    expect(plan.freeze).toEqual({ rows: 11, columns: 0 });
    expect(plan.conditionalFormats[0]).toMatchObject({ formula: 'LEFT($C12,1)="✗"' });
  });
});

describe('the rule sheet of a report with some of the forms', () => {
  const some = checkPlanOf(
    new Map([
      ['BM1', 'BM1 2022-6T'],
      ['BM4', "Tổ chức '22"],
    ]),
  );
  const at = (id: string): string => {
    const cell = some.cells.find(({ content: c }) => c.kind === 'text' && c.text === id)?.at ?? 'A0';
    return `C${cell.slice(1)}`;
  };

  test('only rules of existing forms are listed, under the names of their tabs', () => {
    const ids = some.cells.flatMap(({ content: c }) => (c.kind === 'text' ? [c.text] : []));
    expect(edition.rules.filter(({ id, row }) => ids.includes(id) !== /^BM[14]:/.test(row))).toEqual([]);
    expect(formulaAt(some, at('BM4.1.5-total'))).toContain("'Tổ chức ''22'!D12");
    expect(formulaAt(some, at('BM1.2-ratio'))).toContain("'BM1 2022-6T'!D8");
  });

  test('a rule over a missing form says so instead of a verdict', () => {
    expect(textAt(some, at('BM4.1.5-equal'))).toBe('không có Biểu mẫu 6');
    expect(textAt(some, at('BM1.2.1-equal'))).toBe('không có Phụ lục');
  });

  test('there are no counts of a missing appendix', () => {
    expect(textAt(some, 'A8')).toBeUndefined();
    expect(textAt(some, 'A9')).toBe('Mã quy tắc');
    expect(everyTab.size).toBe(8);
  });
});
