import { recognise } from '../../../src/core/recognition';
import { edition, header, outcome, sheet } from './sheets';

const title = '| Biểu mẫu 2 |';

describe('rows without a doubt', () => {
  test('a row is certain if code and name agree', () => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | 1   | Tổng số VBQPPL do địa phương ban hành | Văn bản | #131 | |
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành        | Văn bản | #70  | |
      | 1.2 | Số VBQPPL do cấp huyện ban hành       | Văn bản | #53  | |`),
    );
    expect(found).toEqual(['BM2:1 D3', 'BM2:1.1 D4', 'BM2:1.2 D5']);
  });

  test('a row without a code is certain if the name is no other row’s', () => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #70 | |
      | | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |
      | | Số VBQPPL do cấp xã ban hành    | Văn bản | #8  | |`),
    );
    expect(found).toEqual(['BM2:1.1 D3', 'BM2:1.2 D4', 'BM2:1.3 D5']);
  });

  test('two rows of the same name are distinguished by their codes and the rows above', () => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | 2.2   | Tỷ lệ xử lý VBQPPL sau kiểm tra                 | %       |    | |
      | 2.2.2 | Số VBQPPL có kiến nghị xử lý đã được xử lý xong | Văn bản | #1 | |
      | 3     | Rà soát VBQPPL                                  |         |    | |
      | 3.4   | Số VBQPPL có kiến nghị xử lý đã được xử lý xong | Văn bản | #2 | |`),
    );
    expect(found).toEqual(['BM2:2.2 D3', 'BM2:2.2.2 D4', 'BM2:3.4 D6']);
  });
});

describe('severalLines', () => {
  test('of a row that occurs twice, the first line is used and the second is reported as unmatched', () => {
    const old = sheet(`
      ${title}
      ${header}
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #70 | |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #71 | |`);
    expect(outcome(old)).toEqual(['BM2:1.1 D3 severalLines', 'BM2:1.2 D4']);
    expect(recognise(edition, [old]).unmatched).toMatchObject([
      { at: 'D5', code: '1.1', figure: { content: { value: 71 } } },
    ]);
  });

  test('of a form in two sheets, the fuller one is used and no row is certain', () => {
    const [one, two] = [
      sheet(
        `
        ${title}
        ${header}
        | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #70 | |
        | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |`,
        'cũ',
      ),
      sheet(
        `
        ${title}
        ${header}
        | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #90 | |
        | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #91 | |
        | 1.3 | Số VBQPPL do cấp xã ban hành    | Văn bản | #92 | |`,
        'mới',
      ),
    ];
    expect(outcome(one, two)).toEqual([
      'BM2:1.1 D3 severalLines',
      'BM2:1.2 D4 severalLines',
      'BM2:1.3 D5 severalLines',
    ]);
    expect(recognise(edition, [one, two]).forms).toEqual([
      { form: 'BM2', tab: 'mới', title: 'Biểu mẫu 2', found: 3, doubtful: 3 },
    ]);
  });
});

describe('severalFigures', () => {
  test('two figures below each other in one cell are doubtful', () => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | 70⏎53 | |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53   | |`),
    );
    expect(found).toEqual(['BM2:1.1 D3 severalFigures', 'BM2:1.2 D4']);
  });

  test('a name over two lines with a figure on both is doubtful', () => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | 1.1 | Số VBQPPL do cấp | Văn bản | #70 | |
      |     | tỉnh ban hành    |         | #7  | |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |`),
    );
    expect(found).toEqual(['BM2:1.1 D3 severalFigures', 'BM2:1.2 D5']);
  });
});

describe('columnUnclear', () => {
  test('two columns of figures without a header are doubtful', () => {
    const found = outcome(
      sheet(`
      ${title}
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #70 | #90 |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | #91 |`),
    );
    expect(found).toEqual(['BM2:1.1 D2 columnUnclear', 'BM2:1.2 D3 columnUnclear']);
  });

  test('figures are doubtful if the heading "Số liệu" is over an empty column', () => {
    const found = outcome(
      sheet(`
      ${title}
      | STT | Chỉ tiêu | Đơn vị tính | Số liệu | Ý kiến |
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | | #70 |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | | #53 |`),
    );
    expect(found).toEqual(['BM2:1.1 E3 columnUnclear', 'BM2:1.2 E4 columnUnclear']);
  });

  test('figures are doubtful if the heading "Số liệu" was merged over two columns', () => {
    const found = outcome(
      sheet(`
      ${title}
      | STT | Chỉ tiêu | Đơn vị tính | Số liệu | |
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #70 | #71 |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | #54 |`),
    );
    expect(found).toEqual(['BM2:1.1 D3 columnUnclear', 'BM2:1.2 D4 columnUnclear']);
  });

  test('only the figure that slipped into another column is doubtful', () => {
    const lines = edition.forms[1]!.rows.map(({ code, name }) => `| ${code} | ${name} | | #5 | | |`);
    lines[1] = '| 1.1 | Số VBQPPL do cấp tỉnh ban hành | | | #70 | |';
    const found = outcome(
      sheet(`${title}\n| STT | Chỉ tiêu | Đơn vị tính | Số liệu | | Ghi chú |\n${lines.join('\n')}`),
    );
    expect(found.filter((row) => !/ D\d+$/.test(row))).toEqual(['BM2:1.1 E4 columnUnclear']);
  });

  test('figures of the last period are not used', () => {
    const found = outcome(
      sheet(`
      ${title}
      | STT | Chỉ tiêu | Đơn vị tính | Số liệu kỳ trước | Số liệu |
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #60 | #70 |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #50 | #53 |`),
    );
    expect(found).toEqual(['BM2:1.1 E3', 'BM2:1.2 E4']);
  });
});

describe('nameDiffers', () => {
  test.each([
    ['another tier', 'Số VBQPPL do cấp bộ ban hành'],
    ['the opposite', 'Số VBQPPL do cấp tỉnh chưa ban hành'],
  ])('a line with the code of the row is doubtful if its name has %s', (_, name) => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | 1.1 | ${name} | Văn bản | #70 | |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |
      | 1.3 | Số VBQPPL do cấp xã ban hành    | Văn bản | #8  | |`),
    );
    expect(found).toEqual(['BM2:1.1 D3 nameDiffers', 'BM2:1.2 D4', 'BM2:1.3 D5']);
  });

  test('a line with the code of a row and no name is doubtful', () => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | 1.1 | | Văn bản | #70 | |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |
      | 1.3 | Số VBQPPL do cấp xã ban hành    | Văn bản | #8  | |`),
    );
    expect(found).toEqual(['BM2:1.1 D3 nameDiffers', 'BM2:1.2 D4', 'BM2:1.3 D5']);
  });

  test('a name that has nothing in common with the row is not taken for it, whatever its code', () => {
    const old = sheet(`
      ${title}
      ${header}
      | 1.1 | Đánh giá chung về tình hình | | #70 | |
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |
      | 1.3 | Số VBQPPL do cấp xã ban hành    | Văn bản | #8  | |`);
    expect(outcome(old)).toEqual(['BM2:1.2 D4', 'BM2:1.3 D5']);
    expect(recognise(edition, [old]).unmatched).toMatchObject([{ at: 'D3', name: 'Đánh giá chung về tình hình' }]);
  });
});

describe('codeDiffers', () => {
  test('rows that were renumbered are found by their names with a doubt', () => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | 1.1 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |
      | 1.2 | Số VBQPPL do cấp xã ban hành    | Văn bản | #8  | |`),
    );
    expect(found).toEqual(['BM2:1.2 D3 codeDiffers', 'BM2:1.3 D4 codeDiffers']);
  });
});

describe('codeMissing', () => {
  test('two rows of the same name without codes are doubtful', () => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | | Tổng số VBQPPL cần phải xử lý sau kiểm tra      | Văn bản | #0  | |
      | | Số VBQPPL có kiến nghị xử lý đã được xử lý xong | Văn bản | #1  | |
      | | Tổng số VBQPPL cần phải xử lý sau rà soát       | Văn bản | #36 | |
      | | Số VBQPPL có kiến nghị xử lý đã được xử lý xong | Văn bản | #35 | |`),
    );
    expect(found).toEqual(['BM2:2.2.1 D3', 'BM2:2.2.2 D4 codeMissing', 'BM2:3.3 D5', 'BM2:3.4 D6 codeMissing']);
  });

  test('the first words that several rows begin with are doubtful', () => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | | Số VBQPPL do cấp | Văn bản | #70 | |
      | | Số VBQPPL đã kiểm tra theo thẩm quyền của cấp tỉnh | Văn bản | #53 | |
      | | Số VBQPPL đã rà soát thuộc thẩm quyền của cấp tỉnh | Văn bản | #143 | |`),
    );
    expect(found).toEqual([expect.stringMatching(/^BM2:1\.[123] D3 codeMissing$/), 'BM2:2.1 D4', 'BM2:3.1 D5']);
  });
});

describe('orderDiffers', () => {
  test('a row out of order without a code is doubtful', () => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | | Số VBQPPL đã rà soát thuộc thẩm quyền của cấp tỉnh | Văn bản | #143 | |
      | | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #70 | |
      | | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |`),
    );
    expect(found).toEqual(['BM2:1.1 D4', 'BM2:1.2 D5', 'BM2:3.1 D3 orderDiffers']);
  });

  test('a row out of order with its code is certain', () => {
    const found = outcome(
      sheet(`
      ${title}
      ${header}
      | 1.2 | Số VBQPPL do cấp huyện ban hành | Văn bản | #53 | |
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | Văn bản | #70 | |`),
    );
    expect(found).toEqual(['BM2:1.1 D4', 'BM2:1.2 D3']);
  });
});
