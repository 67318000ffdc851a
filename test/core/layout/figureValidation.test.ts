import type { PlanValidation } from '../../../src/core/layout/SheetPlan';
import { edition, formPlanOf, rowOf } from '../../support/sheetPlans';

function at(form: string, code: string): PlanValidation | undefined {
  const plan = formPlanOf(form);
  return plan.validations.find(({ range }) => range === `D${rowOf(plan, code)}`);
}

describe('Excel asks for each figure in Vietnamese', () => {
  test('every figure cell has a validation, and those of headings and computed rows take nothing', () => {
    for (const form of edition.forms) {
      const { validations } = formPlanOf(form.id);
      expect(validations.map(({ range }) => range)).toEqual(form.rows.map((_, place) => `D${place + 7}`));
      const closed = form.rows.flatMap((row, place) =>
        row.type === 'heading' || row.formula ? [`D${place + 7}`] : [],
      );
      expect(validations.filter(({ kind }) => kind === 'nothing').map(({ range }) => range)).toEqual(closed);
    }
  });

  test('a computed cell warns that a typed figure replaces its formula, and lets it pass', () => {
    expect(at('BM4', '1.5')).toEqual({
      range: 'D12',
      kind: 'nothing',
      style: 'warning',
      prompt: { title: 'Dòng 1.5', message: 'Ô này tự tính, không cần nhập.' },
      error: {
        title: 'Ô tự tính',
        message:
          'Dòng 1.5 tự tính từ các dòng khác. Số gõ vào đây thay mất công thức và không còn đổi theo các dòng ấy. ' +
          'Chọn Hủy (Cancel) để giữ công thức.',
      },
    });
  });

  test('a heading warns that figures belong into the rows below it', () => {
    expect(at('BM4', '1')).toEqual({
      range: 'D7',
      kind: 'nothing',
      style: 'warning',
      prompt: { title: 'Dòng 1', message: 'Dòng nhóm, không ghi số liệu.' },
      error: {
        title: 'Dòng nhóm',
        message:
          'Dòng 1 là dòng nhóm, không ghi số liệu ở đây. Chọn Hủy (Cancel), rồi ghi số ở các dòng bên dưới; lời giải ' +
          'thích ghi ở cột Ghi chú.',
      },
    });
  });

  test('a count must be whole and not negative, with a warning that names reason and remedy', () => {
    expect(at('BM1', '2.1')).toEqual({
      range: 'D9',
      kind: 'whole',
      min: 0,
      style: 'warning',
      prompt: {
        title: 'Dòng 2.1',
        message: 'Ghi số nguyên không âm (đơn vị tính: Nhiệm vụ). Không phát sinh ghi 0.',
      },
      error: {
        title: 'Chưa phải số nguyên',
        message:
          'Dòng 2.1 cần số nguyên không âm (đơn vị tính: Nhiệm vụ). Chữ hoặc phân số như 17/17 thì công thức không ' +
          'tính được: ghi con số ở đây, phần giải thích ghi ở cột Ghi chú.',
      },
    });
  });

  test('a percentage must lie between 0 and 100, without the sign', () => {
    expect(at('BM4', '1.1')).toMatchObject({ kind: 'decimal', min: 0, max: 100, style: 'warning' });
    expect(at('BM4', '1.1')?.prompt.message).toBe(
      'Ghi tỷ lệ phần trăm từ 0 đến 100 (không ghi dấu %). Không có gì để tính tỷ lệ thì để trống, ghi rõ vào Ghi chú.',
    );
  });

  test.each(['1.5.4', '2.5', '3.4'])('4:%s may be negative, as numbers may have risen since 2015', (code) => {
    expect(at('BM4', code)).toMatchObject({ kind: 'decimal', min: -100, max: 100 });
    expect(at('BM4', code)?.prompt.message).toContain('từ -100 đến 100');
  });

  test('money must not be negative', () => {
    expect(at('BM6', '1.1')).toMatchObject({ kind: 'decimal', min: 0, style: 'warning' });
    expect(at('BM6', '1.1')).not.toHaveProperty('max');
    expect(at('BM6', '1.1')?.prompt.message).toContain('Triệu đồng');
  });

  test('a code must be one of the codes, each shown with its meaning', () => {
    expect(at('BM7', '2')).toMatchObject({
      kind: 'list',
      items: ['0', '1', '2'],
      style: 'stop',
      prompt: { title: 'Dòng 2', message: 'Ghi mã: 0 = Chưa có; 1 = 2 cấp; 2 = 3 cấp.' },
    });
  });

  test('every error names its row and ends with what to do', () => {
    const errors = edition.forms.flatMap(({ id }) => formPlanOf(id).validations.map(({ error }) => error.message));
    expect(errors.filter((text) => !/^Dòng [\d.]+ .*(Ghi chú|danh sách|giữ công thức)\.$/s.test(text))).toEqual([]);
  });
});
