import { recognise } from '../../../src/core/recognition';
import { edition, header, outcome, sheet } from './sheets';

describe('lines of unusual shape', () => {
  test.each([
    ['the figure on the first', '#70', ''],
    ['the figure on the second', '', '#70'],
  ])('a name over two lines is found, %s', (_, first, second) => {
    const found = outcome(
      sheet(`
      | Biểu mẫu 2 |
      ${header}
      | 1.1 | Số VBQPPL do cấp  | Văn bản | ${first}  | |
      |     | tỉnh ban hành     |         | ${second} | |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |`),
    );
    expect(found).toEqual([`BM2:1.1 D${first === '' ? 4 : 3}`, 'BM2:1.2 D5']);
  });

  test('a figure below its line is found', () => {
    const found = outcome(
      sheet(`
      | Biểu mẫu 2 |
      ${header}
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành | Văn bản |     | |
      |     |                                |         | #70 | |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |`),
    );
    expect(found).toEqual(['BM2:1.1 D4 lineUnclear', 'BM2:1.2 D5']);
  });

  test('an extra line belongs to no row, and its figure is reported', () => {
    const old = sheet(`
      | Biểu mẫu 2 |
      ${header}
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #70 | |
      |     | Trong đó: nghị quyết            |         | #12 | |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |`);
    const { rows, missing, unmatched } = recognise(edition, [old]);
    expect([...rows.keys()]).toEqual(['BM2:1.1', 'BM2:1.2']);
    expect(unmatched).toEqual([
      { tab: 'Sheet1', at: 'D4', figure: old.cells[3]![3], code: '', name: 'Trong đó: nghị quyết' },
    ]);
    expect(missing).toEqual(
      ['1', '1.3', '2.1', '2.2', '2.2.1', '2.2.2', '3.1', '3.2', '3.3', '3.4'].map((code) => `BM2:${code}`),
    );
  });

  test('a figure next to a heading belongs to no row', () => {
    const old = sheet(`
      | Biểu mẫu 2 |
      ${header}
      | 2   | Kiểm tra, xử lý VBQPPL | | #9 | |
      | 2.1 | Số VBQPPL đã kiểm tra theo thẩm quyền của cấp tỉnh | Văn bản | #53 | |`);
    expect(outcome(old)).toEqual(['BM2:2.1 D4']);
    expect(recognise(edition, [old]).unmatched).toMatchObject([{ at: 'D3', code: '2' }]);
  });

  test('a row without a figure is found with an empty figure', () => {
    const { rows } = recognise(edition, [
      sheet(`
        | Biểu mẫu 2 |
        ${header}
        | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | | chưa có |
        | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |`),
    ]);
    expect(rows.get('BM2:1.1')).toMatchObject({ at: 'D3', figure: { content: { kind: 'empty' } }, note: 'chưa có' });
  });
});

describe('columns in unusual order', () => {
  test.each([
    ['another order', '| Ghi chú | Số liệu | STT | Đơn vị tính | Chỉ tiêu |', '| x | #7 | 1.1 | Văn bản | NAME |', 'B'],
    ['a column before', '| | STT | Chỉ tiêu | ĐVT | Số liệu |', '| | 1.1 | NAME | Văn bản | #7 |', 'E'],
    ['no column of codes', '| Nội dung | Kết quả |', '| NAME | #7 |', 'B'],
    ['the code before the name', '| Nội dung | Kết quả |', '| 1.1. NAME | #7 |', 'B'],
    ['running numbers', '| TT | Chỉ tiêu | Kết quả |', '| #15 | NAME | #7 |', 'C'],
    ['a formula', '| STT | Chỉ tiêu | Kết quả |', '| 1.1 | NAME | =3+4 |', 'C'],
    ['numbered columns', '| STT | Chỉ tiêu | Số liệu |⏎| (1) | (2) | (3) |', '| 1.1 | NAME | #7 |', 'C'],
  ])('the columns are found: %s', (_, heading, line, column) => {
    const lines = heading.split('⏎');
    const found = outcome(
      sheet(
        ['| Biểu mẫu 2 |', ...lines, line, line]
          .map((l, place) =>
            l
              .replace(
                'NAME',
                place === lines.length + 1 ? 'Số VBQPPL do cấp tỉnh ban hành' : 'Số VBQPPL do cấp xã ban hành',
              )
              .replace('1.1', place === lines.length + 1 ? '1.1' : '1.3')
              .replace('#15', place === lines.length + 1 ? '#15' : '#17'),
          )
          .join('\n'),
      ),
    );
    expect(found).toEqual([`BM2:1.1 ${column}${lines.length + 2}`, `BM2:1.3 ${column}${lines.length + 3}`]);
  });

  test('a name that is repeated in the column of figures by a split merged cell is not a figure', () => {
    const { rows, unmatched } = recognise(edition, [
      sheet(`
        | Biểu mẫu 2 | Biểu mẫu 2 | Biểu mẫu 2 | Biểu mẫu 2 |
        | STT | Chỉ tiêu | Đơn vị tính | Số liệu |
        | 2   | Kiểm tra, xử lý VBQPPL | Kiểm tra, xử lý VBQPPL | Kiểm tra, xử lý VBQPPL |
        | 2.1 | Số VBQPPL đã kiểm tra theo thẩm quyền của cấp tỉnh | Văn bản | #53 |`),
    ]);
    expect([...rows.keys()]).toEqual(['BM2:2.1']);
    expect(unmatched).toEqual([]);
  });
});

describe('several forms in one sheet', () => {
  const two = `
    | Biểu mẫu 2 |
    ${header}
    | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #70 | |
    | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |
    | Biểu mẫu 3 |
    | CẢI CÁCH TTHC |
    ${header}
    | 1.1 | Số TTHC đã được phê duyệt phương án đơn giản hóa | Thủ tục | #34 | |
    | 1.2 | Số TTHC công bố mới                              | Thủ tục | #89 | |`;
  const found = ['BM2:1.1 D3', 'BM2:1.2 D4', 'BM3:1.1 D8', 'BM3:1.2 D9'];

  test('forms below each other with the same codes are distinguished', () => {
    expect(outcome(sheet(two))).toEqual(found);
    expect(recognise(edition, [sheet(two)]).forms).toEqual([
      { form: 'BM2', tab: 'Sheet1', title: 'Biểu mẫu 2', found: 2, doubtful: 0 },
      { form: 'BM3', tab: 'Sheet1', title: 'Biểu mẫu 3', found: 2, doubtful: 0 },
    ]);
  });

  test('forms without titles are distinguished by the names of their rows', () => {
    const lines = two.split('\n').map((line) => (/Biểu|CẢI/.test(line) ? '| |' : line));
    // Of two rows each nobody knows whether they are not of some other table.
    expect(outcome(sheet(lines.join('\n')))).toEqual(found.map((row) => `${row} formUnclear`));
  });

  test('a second form with columns in another order is found', () => {
    const old = sheet(`
      | Biểu mẫu 2 |
      ${header}
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #70 | |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |
      | Biểu mẫu 3 |
      | STT | Số liệu | Chỉ tiêu thống kê | Đơn vị tính | Ghi chú |
      | 1.1 | #34 | Số TTHC đã được phê duyệt phương án đơn giản hóa | Thủ tục | x |
      | 1.2 | #89 | Số TTHC công bố mới                              | Thủ tục | y |`);
    expect(outcome(old)).toEqual(['BM2:1.1 D3', 'BM2:1.2 D4', 'BM3:1.1 B7', 'BM3:1.2 B8']);
  });

  test('a form on two pages with a header each is found', () => {
    const old = sheet(`
      | Biểu mẫu 2 |
      ${header}
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #70 | |
      ${header}
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |
      | Biểu mẫu 2 (tiếp theo) |
      ${header}
      | 1.3 | Số VBQPPL do cấp xã ban hành    | Văn bản | #8  | |`);
    expect(outcome(old)).toEqual(['BM2:1.1 D3', 'BM2:1.2 D5', 'BM2:1.3 D8']);
  });

  test('a sheet without a form gives nothing', () => {
    const old = sheet(`
      | STT | Họ và tên | Chức vụ | Số điện thoại |
      | 1   | Nguyễn Văn An | Trưởng phòng | 0909 |
      | 2   | Trần Thị Bình | Chuyên viên  | 0910 |`);
    expect(recognise(edition, [old])).toEqual({
      rows: new Map(),
      missing: [],
      unmatched: [],
      forms: [],
      head: { unit: null, year: null, kind: null, date: null },
    });
  });
});
