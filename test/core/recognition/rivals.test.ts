import { recognise } from '../../../src/core/recognition';
import { edition, header, outcome, sheet } from './sheets';

/** A line of three columns each, below `| STT | Chỉ tiêu | Số liệu |`. */
const lines = (...rows: readonly string[]): string => `| STT | Chỉ tiêu | Số liệu |\n${rows.join('\n')}`;
const doubtless = (found: readonly string[]): readonly string[] => found.filter((row) => / [A-Z]+\d+$/.test(row));

const districts = [
  '| 3.1   | Tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn | #98 |',
  '| 3.1.1 | Tổng số hồ sơ TTHC đã giải quyết xong | #500 |',
  '| 3.1.2 | Số hồ sơ TTHC giải quyết đúng hạn     | #490 |',
  '| 3.2   | Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn    | #99 |',
  '| 3.2.1 | Tổng số hồ sơ TTHC đã giải quyết xong | #700 |',
  '| 3.2.2 | Số hồ sơ TTHC giải quyết đúng hạn     | #695 |',
];

describe('rows of the same name belong to the parent above them', () => {
  test('rows of a renumbered sheet of a district belong to their parents', () => {
    expect(outcome(sheet(lines(...districts)))).toEqual([
      'BM3:3.2 C2 codeDiffers',
      'BM3:3.2.1 C3 codeDiffers',
      'BM3:3.2.2 C4 codeDiffers',
      'BM3:3.3 C5 codeDiffers',
      'BM3:3.3.1 C6 codeDiffers',
      'BM3:3.3.2 C7 codeDiffers',
    ]);
  });

  test.each([
    ['a label as the heading', '| 3.1 | UBND cấp huyện | |'],
    [
      'an office of the district',
      '| 3.1 | Tỷ lệ hồ sơ TTHC do các phòng chuyên môn tiếp nhận được giải quyết đúng hạn | #97 |',
    ],
    ['nothing above them', ''],
  ])('a row is doubtful if the line above it is not its parent: %s', (_, above) => {
    const found = outcome(sheet(`| Biểu mẫu 3 |\n${lines(above, ...districts.slice(1, 3))}`));
    expect(doubtless(found)).toEqual([]);
    expect(found).toHaveLength(above.includes('#97') ? 3 : 2);
  });

  test('rows after an omitted section that were renumbered are doubtful', () => {
    const found = outcome(
      sheet(
        lines(
          '| 2     | Rà soát VBQPPL | |',
          '| 2.1   | Số VBQPPL đã rà soát thuộc thẩm quyền của cấp tỉnh | #143 |',
          '| 2.2   | Tỷ lệ xử lý VBQPPL sau rà soát | #100 |',
          '| 2.2.1 | Tổng số VBQPPL cần phải xử lý sau rà soát | #36 |',
          '| 2.2.2 | Số VBQPPL có kiến nghị xử lý đã được xử lý xong | #35 |',
        ),
      ),
    );
    expect(found).toEqual(['BM2:3.1 C3', 'BM2:3.2 C4', 'BM2:3.3 C5', 'BM2:3.4 C6'].map((row) => `${row} codeDiffers`));
  });

  test('codes that are invalid on one page are invalid on all pages', () => {
    const found = outcome(
      sheet(
        `${lines(
          '| 1.4.1 | Số TTHC cấp huyện (Bao gồm cả TTHC của cơ quan ngành dọc) | #246 |',
          '| 1.4.2 | Số TTHC cấp xã (Bao gồm cả TTHC của cơ quan ngành dọc)    | #113 |',
        )}\n| Biểu mẫu 3 (tiếp theo) |\n${lines(...districts.slice(0, 3))}`,
      ),
    );
    expect(found).toHaveLength(5);
    expect(doubtless(found)).toEqual([]);
  });
});

describe('lines of another table with names of rows', () => {
  test.each([
    [
      'a budget',
      ['| 1 | Thu ngân sách | #900 |', '| 1.1 | Kế hoạch được giao | #500 |', '| 1.2 | Đã thực hiện | #480 |'],
    ],
    ['a budget without codes', ['| | Kế hoạch được giao | #500 |', '| | Đã thực hiện | #480 |']],
    [
      'staff of the party',
      [
        '| 2   | Khối Đảng, đoàn thể | |',
        '| 2.1 | Tổng số biên chế được giao trong năm | #200 |',
        '| 2.2 | Tổng số biên chế có mặt tại thời điểm báo cáo | #190 |',
      ],
    ],
    [
      'staff of each office',
      [
        '| 1   | Sở Nội vụ | |',
        '| 1.1 | Tổng số biên chế được giao | #77 |',
        '| 2   | Sở Tài chính | |',
        '| 2.1 | Tổng số biên chế được giao trong năm | #79 |',
        '| 2.2 | Tổng số biên chế có mặt tại thời điểm báo cáo | #80 |',
        '| 2.3 | Số hợp đồng lao động | #81 |',
      ],
    ],
  ])('the lines of another table are doubtful or unmatched: %s', (_, rows) => {
    const found = outcome(sheet(lines(...rows)));
    expect(found.length).toBeGreaterThan(1);
    expect(doubtless(found)).toEqual([]);
  });
});

describe('two versions of a form', () => {
  const of2021 = lines(
    '| 2.1 | Số nhiệm vụ đề ra trong kế hoạch | #40 |',
    '| 2.2 | Số nhiệm vụ đã hoàn thành        | #39 |',
  );
  test.each([
    ['blank in the later', '| 2.2 | Số nhiệm vụ đã hoàn thành | |'],
    ['a dash in the later', '| 2.2 | Số nhiệm vụ đã hoàn thành | - |'],
    ['not in the later', '| 3.1 | Số sở, ngành đã kiểm tra | #5 |'],
  ])('a row that is %s is not filled from the first version without a doubt', (_, second) => {
    const of2022 = lines('| 2.1 | Số nhiệm vụ đề ra trong kế hoạch | #38 |', second);
    const { rows } = recognise(edition, [sheet(of2021, 'Năm 2021'), sheet(of2022, 'Năm 2022')]);
    expect(rows.get('BM1:2.1')).toMatchObject({ tab: 'Năm 2022', doubt: 'severalLines' });
    expect([...rows.values()].filter(({ certainty }) => certainty === 'certain')).toEqual([]);
  });

  test('the rows of a draft above the final version are doubtful', () => {
    const final = of2021.replace('#40', '#38').replace('#39', '');
    expect(doubtless(outcome(sheet(`| Biểu mẫu 1 |\n${of2021}\n| Biểu mẫu 1 |\n${final}`)))).toEqual([]);
  });

  test('of forms of several years, those of the latest count', () => {
    const form = (number: number, names: readonly string[]): string =>
      `| Biểu mẫu ${String(number)} |\n${header}\n${names.map((name, at) => `| 1.${String(at + 1)} | ${name} | | #7 | |`).join('\n')}`;
    const two = form(2, ['Số VBQPPL do cấp tỉnh ban hành', 'Số VBQPPL do cấp huyện ban hành']);
    const three = form(3, ['Số TTHC đã được phê duyệt phương án đơn giản hóa', 'Số TTHC công bố mới']);
    expect(outcome(sheet(two, 'BM2 2021'), sheet(three, 'BM3 2022'))).toEqual([
      'BM2:1.1 D3 periodDiffers',
      'BM2:1.2 D4 periodDiffers',
      'BM3:1.1 D3',
      'BM3:1.2 D4',
    ]);
  });
});
