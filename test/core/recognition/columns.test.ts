import { outcome, sheet } from './sheets';

const title = '| Biểu mẫu 1 |';
const names = ['Số nhiệm vụ đề ra trong kế hoạch', 'Số nhiệm vụ đã hoàn thành'];

/** Two rows below a header, with the cells behind the name of each. */
function below(headings: string, first: string, second: string, above = title): readonly string[] {
  return outcome(
    sheet(`
      ${above}
      | STT | Nội dung | ${headings} |
      | 2.1 | ${names[0]!} | ${first} |
      | 2.2 | ${names[1]!} | ${second} |`),
  );
}

describe('the heading distinguishes figures of the report from others', () => {
  test.each([
    ['Kế hoạch | Thực hiện | Tỷ lệ', 'D'],
    ['Mục tiêu | Thực hiện | Tỷ lệ', 'D'],
    ['Chỉ tiêu giao | Kết quả thực hiện | So với kế hoạch', 'D'],
    ['Số liệu năm trước | Số liệu | Tăng, giảm', 'D'],
    ['Kỳ trước | Kỳ này | Chênh lệch', 'D'],
    ['Số liệu | Cùng kỳ | Tỷ lệ', 'C'],
  ])('the column of figures is found by the headings: %s', (headings, column) => {
    expect(below(headings, '#40 | #38 | #95', '#40 | #37 | #92')).toEqual([`BM1:2.1 ${column}3`, `BM1:2.2 ${column}4`]);
  });
});

describe('columnUnclear: two columns may be meant', () => {
  test.each([
    ['Kế hoạch | Thực hiện kế hoạch', 'D'],
    ['Chỉ tiêu giao | Kết quả thực hiện kế hoạch', 'D'],
    ['Thực hiện năm 2021 | Kết quả năm 2022', 'D'],
    ['Số liệu năm 2021 | Số liệu năm 2022 (so sánh với 2021)', 'D'],
    ['Số liệu giao | Kết quả thực hiện so với kế hoạch', 'C'],
    ['Số được giao | Thực hiện so với cùng kỳ', 'D'],
    ['Số lượng | Thực hiện kế hoạch', 'C'],
    ['Số liệu 6 tháng | Số liệu năm (ước, trước 15/12)', 'C'],
    ['Số liệu (báo cáo lần 1) | Số liệu (gửi trước 15/12)', 'C'],
    ['Số liệu cấp tỉnh | Kết quả toàn tỉnh', 'C'],
    ['Số liệu | Giải trình', 'C'],
    ['Số liệu | Điều chỉnh', 'C'],
    ['Số liệu | ', 'C'],
    ['Năm 2021 | Năm 2022', 'D'],
    ['Năm 2022 | Năm 2021', 'C'],
    ['#2021 | #2022', 'D'],
  ])('the figures are doubtful under the headings: %s', (headings, column) => {
    const found = [`BM1:2.1 ${column}3`, `BM1:2.2 ${column}4`].map((row) => `${row} columnUnclear`);
    expect(below(headings, '#40 | #38', '#40 | #37')).toEqual(found);
  });

  test('of two years, the column of the year in the title holds the figures', () => {
    const found = below('Năm 2021 | Năm 2022', '#40 | #38', '#40 | #37', '| Biểu mẫu 1 |\n| Báo cáo CCHC năm 2021 |');
    expect(found).toEqual(['BM1:2.1 C4', 'BM1:2.2 C5']);
  });
});

describe('columnUnclear: the only column is not the report’s', () => {
  test.each([
    'Chỉ tiêu năm 2023',
    'Chỉ tiêu kế hoạch năm 2023',
    'Mục tiêu năm 2023',
    'Điểm tối đa',
    'Số trang tài liệu kiểm chứng',
  ])('the figures are doubtful under the heading: %s', (heading) => {
    expect(below(heading, '#40', '#38')).toEqual(['BM1:2.1 C3 columnUnclear', 'BM1:2.2 C4 columnUnclear']);
  });

  test('a column under a single year holds the figures if the title names no other year', () => {
    expect(below('Năm 2021', '#40', '#38')).toEqual(['BM1:2.1 C3', 'BM1:2.2 C4']);
    expect(below('Năm 2021', '#40', '#38', '| Biểu mẫu 1 |\n| Báo cáo CCHC năm 2022 |')).toEqual([
      'BM1:2.1 C4 columnUnclear',
      'BM1:2.2 C5 columnUnclear',
    ]);
  });
});

describe('the second line of a header', () => {
  test.each([
    ['Số liệu', 'Kỳ trước', 'Kỳ này'],
    ['Kết quả thực hiện', 'Kỳ trước', 'Kỳ này'],
    ['Thực hiện', 'Tháng trước', 'Tháng này'],
    ['Kết quả thống kê', 'Kế hoạch', 'Thực hiện'],
  ])('the lower line of the header decides: %s over %s and %s', (upper, left, right) => {
    const found = outcome(
      sheet(`
      ${title}
      | STT | Nội dung | ${upper} | | Ghi chú |
      | | | ${left} | ${right} | |
      | 2.1 | ${names[0]!} | #40 | #38 | |
      | 2.2 | ${names[1]!} | #40 | #37 | |`),
    );
    expect(found).toEqual(['BM1:2.1 D4', 'BM1:2.2 D5']);
  });

  test('figures are doubtful if cells of the header moved so that "Số liệu" is over the names', () => {
    const found = outcome(
      sheet(`
      | STT | Chỉ tiêu thống kê | Kết quả thống kê | Ghi chú |
      | Đơn vị tính | Số liệu |
      | 2.1 | ${names[0]!} | NV | #40 |
      | 2.2 | ${names[1]!} | NV | #38 |`),
    );
    expect(found).toEqual(['BM1:2.1 D3 columnUnclear', 'BM1:2.2 D4 columnUnclear']);
  });

  test('the headings of another form above do not decide between two full columns', () => {
    const found = outcome(
      sheet(`
      ${title}
      | STT | Nội dung | Kỳ trước | Số liệu |
      | 2.1 | ${names[0]!} | #40 | #38 |
      | 2.2 | ${names[1]!} | #40 | #37 |
      | Biểu mẫu 2 |
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | #70 | #60 |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | #53 | #50 |`),
    );
    expect(found).toEqual(['BM1:2.1 D3', 'BM1:2.2 D4', 'BM2:1.1 D6 columnUnclear', 'BM2:1.2 D7 columnUnclear']);
  });
});

describe('a number in another column of one line', () => {
  const table = (first: string): readonly string[] =>
    outcome(
      sheet(`
      ${title}
      | STT | Nội dung | Đơn vị tính | Số liệu | Điều chỉnh | Ghi chú |
      | 2.1 | ${names[0]!} | ${first} |
      | 2.2 | ${names[1]!} | NV | #40 | | |
      | 3.1 | Số sở, ngành đã kiểm tra       | CQ | #5 | | |
      | 3.2 | Số UBND cấp huyện đã kiểm tra | CQ | #3 | | |`),
    );
  test.each([
    ['a correction', 'NV | #40 | #38 | ', 'BM1:2.1 D3 severalFigures'],
    ['a number for a note', 'NV | #40 | | #38', 'BM1:2.1 D3 severalFigures'],
    ['the figure beside the unit’s column', '#40 | | | ', 'BM1:2.1 D3 columnUnclear'],
    ['unit and figure in one cell', 'NV 40 | | | ', 'BM1:2.1 D3 columnUnclear'],
    ['the figure among the notes', 'NV | | | 40 nhiệm vụ', 'BM1:2.1 D3 columnUnclear'],
    ['a note that begins with a number', 'NV | #40 | | 2 nhiệm vụ chuyển sang năm sau', 'BM1:2.1 D3'],
    ['a blank row', 'NV | | | chưa có', 'BM1:2.1 D3'],
  ])('the row is doubtful: %s', (_, first, row) => {
    expect(table(first)).toEqual([row, 'BM1:2.2 D4', 'BM1:3.1 D5', 'BM1:3.2 D6']);
  });
});
