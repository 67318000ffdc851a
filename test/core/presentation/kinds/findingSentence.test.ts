import sample from '../../../../src/cli/samples/ben-tre-2022.json';
import { findingSentence } from '../../../../src/core/presentation/kinds/findingSentence';
import { readingOptions } from '../../../../src/core/presentation/quickFixes/readingOptions';
import { rowTarget } from '../../../../src/core/rules';
import type { Finding } from '../../../../src/core/rules';
import { edition, findingsOf, sentenceOf } from './report';
import type { Line } from './report';
import { flaws, vietnameseFlaws } from './vietnamese';

const check = 'Kiểm tra lại; nếu đúng, ghi lý do vào Ghi chú.';

describe('rules with their figures', () => {
  test.each<readonly [string, readonly Line[], string]>([
    [
      'BM4.1.5-total',
      [
        ['BM4:1.5', 614],
        ['BM4:1.5.1', 5],
        ['BM4:1.5.2', 101],
        ['BM4:1.5.3', 506],
      ],
      'Dòng 1.5 (Tổng số đơn vị sự nghiệp công lập tại địa phương) ghi 614, khác tổng các dòng 1.5.1 + 1.5.2 + 1.5.3 = 5 + 101 + 506 = 612. Sửa tổng hoặc các dòng thành phần.',
    ],
    [
      'BM6.2.1-total',
      [
        ['BM6:2.1', 700],
        ['BM6:2.2', 5],
        ['BM6:2.3', 29],
        ['BM6:2.4', 90],
        ['BM6:2.5', 510],
      ],
      `Dòng 2.1 (Tổng số ĐVSN công lập tại địa phương) ghi 700, lớn hơn tổng các dòng 2.2 + 2.3 + 2.4 + 2.5 = 5 + 29 + 90 + 510 = 634. Lớn hơn tổng các dòng thành phần thì có đơn vị chưa được phân loại; không tính dòng 2.6. ${check}`,
    ],
    [
      'BM1.2-ratio',
      [
        ['BM1:2', 75],
        ['BM1:2.1', 38],
        ['BM1:2.2', 30],
      ],
      'Dòng 2 (Tỷ lệ hoàn thành Kế hoạch CCHC năm) ghi 75%, khác tỷ lệ dòng 2.2 ÷ dòng 2.1 = 30 ÷ 38 ≈ 78,95%. Sửa tỷ lệ hoặc các dòng dùng để tính.',
    ],
    [
      'BM1.3.3-ratio',
      [
        ['BM1:3.3', 100],
        ['BM1:3.3.1', 0],
        ['BM1:3.3.2', 0],
      ],
      'Dòng 3.3 (Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra) ghi 100%, trong khi dòng 3.3.1 bằng 0 nên không có tỷ lệ. Để trống dòng này, hoặc ghi lý do vào Ghi chú.',
    ],
    [
      'BM4.1.1-ratio',
      [['BM4:1.1', '99% (17/17)']],
      'Dòng 1.1 (Tỷ lệ sở, ngành đã hoàn thành việc sắp xếp các phòng chuyên môn…) ghi 99%, khác phân số ghi kèm: 17/17 = 100%. Sửa tỷ lệ hoặc phân số ghi kèm.',
    ],
    [
      'BM1.5.1-residual',
      [
        ['BM1:5.1', 1150],
        ['BM1:5.2', 1020],
        ['BM1:5.3', 0],
        ['BM1:5.4', 0],
      ],
      `Dòng 5.1 (Tổng số nhiệm vụ được giao) ghi 1.150, lớn hơn tổng các dòng 5.2 + 5.3 + 5.4 = 1.020 + 0 + 0 = 1.020, còn lại 130. Phần còn lại thường là nhiệm vụ đang thực hiện, chưa đến hạn. ${check}`,
    ],
    [
      'BM4.1.5-equal',
      [
        ['BM4:1.5', 614],
        ['BM5:1.2', '615/615'],
        ['BM6:2.1', 634],
      ],
      `Cùng một số liệu nhưng các biểu mẫu ghi khác nhau: dòng 1.5 (Tổng số đơn vị sự nghiệp công lập tại địa phương) ghi 614; Biểu mẫu 6 dòng 2.1 ghi 634; Biểu mẫu 5 dòng 1.2 ghi 615 trên tổng số 615. Tổng số đơn vị sự nghiệp công lập của tỉnh phải thống nhất giữa các biểu mẫu. ${check}`,
    ],
    [
      'BM1.2.2-equal',
      [['BM1:2.2', 38]],
      `Dòng 2.2 (Số nhiệm vụ đã hoàn thành) ghi 38, khác số nhiệm vụ “Hoàn thành” trong Phụ lục (37). ${check}`,
    ],
    [
      'BM1.4.2-attainable',
      [
        ['BM1:4.1', 2],
        ['BM1:4.2', 2],
      ],
      `Dòng 4.2 (Tỷ lệ cơ quan, đơn vị đã hoàn thành việc thực hiện kết luận…) ghi 2%, nhưng dòng 4.1 ghi 2 nên tỷ lệ chỉ có thể là 0%, 50% hoặc 100%. Dòng 4.2 là tỷ lệ % của số cơ quan, đơn vị ở dòng 4.1, không phải số lượng. ${check}`,
    ],
    [
      'BM7.5.2-average',
      [
        ['BM7:5.2', 90],
        ['BM7:5.2.1', 95],
        ['BM7:5.2.2', 97],
        ['BM7:5.2.3', 98.5],
      ],
      `Dòng 5.2 (Tỷ lệ sử dụng văn bản điện tử của địa phương) ghi 90%, nhỏ hơn số nhỏ nhất trong các dòng 5.2.1, 5.2.2, 5.2.3 (95; 97; 98,5). Tỷ lệ chung nằm giữa tỷ lệ thấp nhất và cao nhất của các cấp. ${check}`,
    ],
    [
      'BM1.6-code',
      [['BM1:6', 3]],
      'Dòng 6 (Khảo sát sự hài lòng của người dân, tổ chức) ghi 3, không thuộc các mã 1 (Có), 0 (Không). Ghi lại đúng mã.',
    ],
    [
      'BM1.6.1-code',
      [
        ['BM1:6', 0],
        ['BM1:6.1', 5],
      ],
      'Dòng 6.1 (Số lượng phiếu khảo sát) ghi 5, lớn hơn 0, trong khi dòng 6 bằng 0. Sửa lại số liệu của các dòng này cho hợp lý.',
    ],
    ['BM1.1-type', [['BM1:1', -3]], 'Dòng 1 (Số văn bản chỉ đạo CCHC đã ban hành) ghi -3, là số âm. Nhập lại số đúng.'],
    [
      'BM7.3-range',
      [['BM7:3', 120]],
      'Dòng 3 (Tỷ lệ báo cáo định kỳ được gửi, nhận qua Hệ thống thông tin báo…) ghi 120%, lớn hơn 100%. Nhập lại số đúng.',
    ],
    [
      'BM1.1-required',
      [['BM1:1', '']],
      'Dòng 1 (Số văn bản chỉ đạo CCHC đã ban hành) chưa có số liệu. Nhập số liệu; không phát sinh thì ghi 0.',
    ],
    [
      'BM1.1-required',
      [['BM1:1', '', 'không có']],
      'Dòng 1 (Số văn bản chỉ đạo CCHC đã ban hành) để trống; Ghi chú đã nêu lý do.',
    ],
    ['BM1.3-heading', [['BM1:3', 5]], 'Dòng 3 (Kiểm tra CCHC) là dòng nhóm nhưng có ghi 5. Xóa số liệu ở dòng này.'],
    [
      'BM3.1.4.1-zero',
      [['BM3:1.4.1', 0]],
      `Dòng 1.4.1 (Số TTHC cấp tỉnh) bằng 0, trong khi chỉ tiêu này thường khác 0. ${check}`,
    ],
    [
      'BM4.2.2-part',
      [
        ['BM4:2.1', 1769],
        ['BM4:2.2', 1800, 'tiếp nhận người'],
      ],
      'Dòng 2.2 (Tổng số biên chế có mặt tại thời điểm báo cáo) ghi 1.800, lớn hơn dòng 2.1 (1.769). Số có mặt vượt số được giao phải nêu lý do. Có Ghi chú, chờ xác nhận là giải trình.',
    ],
    [
      'BM1-formula',
      [
        ['BM1:2', 100],
        ['BM1:2.1', 3],
        ['BM1:2.2', 3],
      ],
      'Biểu mẫu 1: dòng 2 ghi số tự nhập thay cho công thức, số vẫn khớp. Nên giữ công thức để số tự cập nhật.',
    ],
    [
      'BM1.2-ratio',
      [
        ['BM1:2', ''],
        ['BM1:2.1', 3],
        ['BM1:2.2', 3],
      ],
      'Dòng 2 (Tỷ lệ hoàn thành Kế hoạch CCHC năm) mất công thức và đang để trống. Nhập 100%, hoặc chép lại công thức.',
    ],
    [
      'BM1.2-ratio',
      [['BM1:2', '=BM9!A1']],
      'Dòng 2 (Tỷ lệ hoàn thành Kế hoạch CCHC năm) chứa công thức “=BM9!A1”, khác công thức của biểu mẫu. Chép lại công thức của biểu mẫu, hoặc nhập số liệu.',
    ],
  ])('%s %j', (rule, lines, expected) => {
    expect(sentenceOf(rule, lines)).toBe(expected);
  });
});

describe('readings', () => {
  test.each<readonly [string, string | number | { typed: number; numberFormat: string }, string]>([
    ['BM1:6.1', '1.800', 'Dòng 6.1 (Số lượng phiếu khảo sát): “1.800” là chữ; cần chuyển thành số 1.800.'],
    [
      'BM4:2.5',
      { typed: 0.1088, numberFormat: '0.00%' },
      'Dòng 2.5 (Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015): ô định dạng phần trăm, hiện “10,88%”; cần chuyển thành số 10,88.',
    ],
    ['BM1:6.2', 'trực tuyến', 'Dòng 6.2 (Hình thức khảo sát): “trực tuyến” là chữ; cần chuyển thành mã 0.'],
    [
      'BM1:7',
      'đang',
      'Dòng 7 (Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh…) ghi “đang”: không phải là mã của dòng này. Ghi một trong các mã 0 (Không), 1 (Có).',
    ],
    [
      'BM1:3.2',
      2.5,
      'Dòng 3.2 (Số UBND cấp huyện đã kiểm tra) ghi 2,5: số lượng không thể có phần lẻ, có thể dấu chấm hàng nghìn đã bị hiểu là dấu thập phân. Nếu đúng là 2.500 thì nhập lại số này.',
    ],
    [
      'BM2:1.2',
      '12\n15',
      'Dòng 1.2 (Số VBQPPL do cấp huyện ban hành) ghi “12 15”: một ô có nhiều số. Có thể là 12 hoặc 15; nhập lại số đúng.',
    ],
    [
      'BM2:2.1',
      '-',
      'Dòng 2.1 (Số VBQPPL đã kiểm tra theo thẩm quyền của cấp tỉnh) ghi “-”: đây là ký hiệu để trống, không phải là số liệu. Nếu không phát sinh thì ghi 0; nếu không áp dụng thì để trống và ghi lý do vào Ghi chú.',
    ],
    [
      'BM2:1.1',
      'khoảng 18',
      'Dòng 1.1 (Số VBQPPL do cấp tỉnh ban hành) ghi “khoảng 18”: không đọc được thành số. Nhập lại số đúng.',
    ],
    [
      'BM2:1.1',
      '=SUM(Z1:Z9)',
      'Dòng 1.1 (Số VBQPPL do cấp tỉnh ban hành) chứa công thức “=SUM(Z1:Z9)”, chưa đọc được kết quả. Nhập số liệu thay cho công thức.',
    ],
  ])('%s %j', (row, typed, expected) => {
    expect(sentenceOf(`${row.replace(':', '.')}-type`, [[row, typed]])).toBe(expected);
  });

  test('a very long text is cut', () => {
    expect(sentenceOf('BM2.1.1-type', [['BM2:1.1', 'x'.repeat(3000)]]).length).toBeLessThan(250);
  });
});

test('a quarter above the whole year before is told with that year', () => {
  const rule = edition.periodRules.find(({ row, relation }) => row === 'BM3:3.1.1' && relation === 'notAbove');
  if (!rule) throw new Error('BM3:3.1.1 is not compared with the year before');
  const earlier = [{ period: '2022-N', file: 'bc.xlsx', figure: 399018 }];
  const finding: Finding = {
    ...{ rule: rule.id, kind: 'rule', severity: 'notice', target: rowTarget('BM3:3.1.1'), stated: 500000 },
    ...{ expected: null, explained: false, detail: { type: 'period', rule, figure: 500000, earlier } },
  };
  expect(findingSentence(edition, finding, 'vi')).toContain(
    'ghi 500.000, lớn hơn cả năm 2022 (399.018, tệp “bc.xlsx”). Nên xem lại.',
  );
});

test('a code that fell below that of an earlier period is another code, not a smaller quantity', () => {
  const rule = edition.periodRules.find(({ row, later }) => row === 'BM1:7' && later === '6T');
  if (!rule) throw new Error('BM1:7 is compared with no earlier period');
  const earlier = [{ period: '2022-Q1', file: null, figure: 1 }];
  const finding: Finding = {
    ...{ rule: rule.id, kind: 'rule', severity: 'notice', target: rowTarget('BM1:7'), stated: 0, expected: null },
    ...{ explained: false, detail: { type: 'period', rule, figure: 0, earlier } },
  };
  const said = findingSentence(edition, finding, 'vi');
  expect(said).toContain('ghi 0, khác quý I năm 2022 (1, trong bảng tính này).');
  expect(said).not.toContain('nhỏ hơn');
});

test('a count that is likely to be a date names the date, the figures that may be meant and the way to confirm it', () => {
  const others = ['1.1', '1.2', '2.2', '2.4'].map((code): Line => [`BM5:${code}`, 12]);
  const [finding] = findingsOf([...others, ['BM5:2.1', 46274]]);
  if (finding?.detail.type !== 'reading') throw new Error('46274 is not asked about');
  expect(findingSentence(edition, finding, 'vi')).toBe(
    'Dòng 2.1 (Số công chức được tuyển dụng) ghi 46.274, trùng với số của ngày 09/09/2026; có thể số đã nhập bị đổi thành ngày. Nhập lại số đúng; nếu đúng là 46.274 thì xác nhận bằng cách ghi rõ vào Ghi chú.',
  );
  const row = edition.row.get('BM5:2.1');
  expect(row && readingOptions(row, finding.detail.reading)).toEqual([9]);
});

test('English names the same figures', () => {
  const lines: readonly Line[] = [
    ['BM4:1.5', 6140],
    ['BM4:1.5.1', 5],
    ['BM4:1.5.2', 101],
    ['BM4:1.5.3', 506],
  ];
  expect(sentenceOf('BM4.1.5-total', lines, 'en')).toBe(
    'Row 1.5 (Tổng số đơn vị sự nghiệp công lập tại địa phương) is 6,140, which differs from the sum of rows 1.5.1 + 1.5.2 + 1.5.3 = 5 + 101 + 506 = 612. Correct the total or its parts.',
  );
});

describe('whole reports', () => {
  const filed = Object.entries(sample.values).map(([key, typed]): Line => [
    key,
    /^\d+$/.test(typed) ? Number(typed) : typed,
  ]);
  const rows = edition.rows.map(({ key }) => key);
  test.each<readonly [string, readonly Line[]]>([
    ['as filed', filed],
    ['blank', rows.map((key) => [key, ''])],
    ['zeros', rows.map((key) => [key, 0])],
    ['sevens', rows.map((key) => [key, 7])],
    ['big', rows.map((key, place) => [key, 10_000 * (place % 3) + 7.125])],
    ['negative', rows.map((key) => [key, -4])],
    ['words', rows.map((key) => [key, 'Không có'])],
    [
      'texts',
      rows.map((key, place) => [key, ['1.8', '12.16%', '9/9', '(5)', '-', '26/26', '100% (1/2)'][place % 7] ?? '']),
    ],
    ['formulas', rows.map((key) => [key, '=A1+B1', 'có lý do'])],
    ['descending', rows.map((key, place) => [key, 500 - place])],
  ])('every finding of a report that is %s has a sound sentence', (_, lines) => {
    for (const period of ['N', '6T'] as const) {
      const found = findingsOf(lines, period, [38, 37]);
      expect(found.length).toBeGreaterThan(10);
      const bad = found.flatMap((finding) => {
        const [vi, en] = [findingSentence(edition, finding, 'vi'), findingSentence(edition, finding, 'en')];
        return [...vietnameseFlaws(vi), ...flaws(en)].map((flaw) => `${finding.rule}: ${flaw}: ${vi} | ${en}`);
      });
      expect(bad).toEqual([]);
    }
  });
});
