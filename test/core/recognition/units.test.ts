import { recognise } from '../../../src/core/recognition';
import type { OldSheet } from '../../../src/core/recognition';
import { edition, header, sheet } from './sheets';

/** `BM6:1.1 otherUnit (Tỷ đồng, C4) × 1000`, of rows with a doubt or another unit. */
function units(old: OldSheet): readonly string[] {
  return [...recognise(edition, [old]).rows.values()]
    .filter(({ doubt, otherUnit }) => doubt !== null || otherUnit !== null)
    .map(({ row, doubt, otherUnit }) => {
      const unit = otherUnit ? ` (${otherUnit.text}, ${otherUnit.at}) × ${String(otherUnit.factor)}` : '';
      return `${row} ${doubt ?? 'CERTAIN'}${unit}`;
    });
}

function money(unit: string, name = 'Kế hoạch được giao', head = header): OldSheet {
  return sheet(`
    | Biểu mẫu 6 |
    ${head}
    | 1   | Tỷ lệ thực hiện Kế hoạch giải ngân vốn đầu tư công | % | #69.78 | |
    | 1.1 | ${name} | ${unit} | #2599 | |
    | 2.1 | Tổng số ĐVSN công lập tại địa phương | Đơn vị | #20 | |`);
}

describe('a figure in another unit of money is doubtful, with the factor', () => {
  test.each([
    ['Tỷ đồng', 1000],
    ['tỉ đồng', 1000],
    ['tỷ đ', 1000],
    ['Nghìn đồng', 0.001],
    ['Đồng', 0.000001],
  ])('in the column of units: %s', (unit, factor) => {
    expect(units(money(unit))).toEqual([`BM6:1.1 otherUnit (${unit}, C4) × ${String(factor)}`]);
  });

  test('in brackets behind the name', () => {
    expect(units(money('', 'Kế hoạch được giao (tỷ đồng)'))).toEqual(['BM6:1.1 otherUnit (tỷ đồng, B4) × 1000']);
  });

  test('in the heading of the figures', () => {
    const head = header.replace('Số liệu', 'Số liệu (tỷ đồng)');
    expect(units(money('', undefined, head))).toEqual(['BM6:1.1 otherUnit (tỷ đồng, D2) × 1000']);
  });

  test('in a line above the table', () => {
    const head = `| | | | Đơn vị tính: tỷ đồng |\n${header}`;
    expect(units(money('', undefined, head))).toEqual([
      expect.stringMatching(/^BM6:1\.1 otherUnit \(tỷ đồng, D2\) × 1000$/),
    ]);
  });

  test.each(['Triệu đồng', 'trđ', 'tr.đ', 'Triệu VNĐ', '1.000.000 đồng', ''])(
    'the unit of the form is none: %s',
    (unit) => {
      expect(units(money(unit))).toEqual([]);
    },
  );

  test.each(['USD', 'Đơn vị', '%'])('a unit that is no money has no factor: %s', (unit) => {
    expect(units(money(unit))).toEqual([`BM6:1.1 otherUnit (${unit}, C4) × null`]);
  });
});

describe('counts and percentages', () => {
  const form = (percent: string, count: string, figure = '#7'): OldSheet =>
    sheet(`
      | Biểu mẫu 1 |
      ${header}
      | 1   | Số văn bản chỉ đạo CCHC đã ban hành | ${count} | #12 | |
      | 2   | Tỷ lệ hoàn thành Kế hoạch CCHC năm | ${percent} | ${figure} | |
      | 2.1 | Số nhiệm vụ đề ra trong kế hoạch | Nhiệm vụ | #30 | |
      | 2.2 | Số nhiệm vụ đã hoàn thành | Nhiệm vụ | #20 | |`);

  test('a whole number with the unit of a count is doubtful in a percentage', () => {
    expect(units(form('Cơ quan', 'Văn bản'))).toEqual(['BM1:2 otherUnit (Cơ quan, C4) × null']);
  });

  test('a number with decimals is a percentage whatever its unit says', () => {
    expect(units(form('Cơ quan', 'Văn bản', '#69.78'))).toEqual([]);
  });

  test('a count with the unit % is doubtful', () => {
    expect(units(form('%', '%'))).toEqual(['BM1:1 otherUnit (%, C3) × null']);
  });

  test('a count in thousands is doubtful, with the factor', () => {
    expect(units(form('%', 'Nghìn văn bản'))).toEqual(['BM1:1 otherUnit (Nghìn văn bản, C3) × 1000']);
  });

  test('a count of other things is doubtful', () => {
    expect(units(form('%', 'Hồ sơ'))).toEqual(['BM1:1 otherUnit (Hồ sơ, C3) × null']);
  });

  test.each(['VB', 'văn bản', 'Văn bàn', 'Số lượng', 'VBQPPL', ''])(
    'the same in other words is no doubt: %s',
    (unit) => {
      expect(units(form('Tỷ lệ', unit))).toEqual([]);
    },
  );
});

describe('the formula of a total', () => {
  const form = (formula: string): OldSheet =>
    sheet(`
      | Biểu mẫu 3 |
      ${header}
      | 1.4   | Tổng số TTHC thuộc thẩm quyền giải quyết tại địa phương | Thủ tục | ${formula} | |
      | 1.4.1 | Số TTHC cấp tỉnh (Bao gồm cả TTHC của cơ quan ngành dọc) | Thủ tục | #10 | |
      | 1.4.2 | Số TTHC cấp huyện (Bao gồm cả TTHC của cơ quan ngành dọc) | Thủ tục | #20 | |
      | 1.4.3 | Số TTHC cấp xã (Bao gồm cả TTHC của cơ quan ngành dọc) | Thủ tục | #30 | |
      | 1.4.4 | Số TTHC thuộc Ban Quản lý các khu công nghiệp | Thủ tục | #7 | |`);
  const total = (formula: string) => recognise(edition, [form(formula)]).rows.get('BM3:1.4');
  const extra = [{ tab: 'Sheet1', at: 'D7', text: '1.4.4 Số TTHC thuộc Ban Quản lý các khu công nghiệp' }];

  test.each([
    '=SUM(D4:D7)',
    '=SUM($D$4:$D$7)',
    '=D4+D5+D6+D7',
    '=SUM(D4:D5)+D6+D7',
    '=SUM(D4:D6,D7)',
    '=SUBTOTAL(9,D4:D7)',
  ])('a line that the form does not add is named: %s', (formula) => {
    expect(total(formula)).toMatchObject({ doubt: 'otherSum', otherSum: { extra, lacking: [], sum: 67 } });
  });

  test.each(['=SUM(D4:D5)', '=D4+D5'])('a row that is left out is named: %s', (formula) => {
    expect(total(formula)).toMatchObject({
      doubt: 'otherSum',
      otherSum: { extra: [], lacking: ['BM3:1.4.3'], sum: 30 },
    });
  });

  test.each(['=SUM(D4:D6)', '=+D4+D5+D6', '=SUM(D4:D5)+D6', '=60'])(
    'the rows of the form are no doubt: %s',
    (formula) => {
      expect(total(formula)).toMatchObject({ doubt: null, otherSum: null });
    },
  );
});
