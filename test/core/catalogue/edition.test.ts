import { loadShipped } from '../../../src/core/catalogue/loadShipped';

const [edition] = loadShipped();
if (!edition) throw new Error('no edition is shipped');

/** The codes of the forms of Công văn 581 in print order. */
const codes: readonly (readonly [form: string, codes: string])[] = [
  ['BM1', '1 2 2.1 2.2 3 3.1 3.2 3.3 3.3.1 3.3.2 4 4.1 4.2 5 5.1 5.2 5.3 5.4 6 6.1 6.2 7'],
  ['BM2', '1 1.1 1.2 1.3 2 2.1 2.2 2.2.1 2.2.2 3 3.1 3.2 3.3 3.4'],
  [
    'BM3',
    '1 1.1 1.2 1.3 1.4 1.4.1 1.4.2 1.4.3 2 2.1 2.2 2.3 3 3.1 3.1.1 3.1.2 3.2 3.2.1 3.2.2 3.3 3.3.1 3.3.2 3.4 3.4.1 3.4.2',
  ],
  ['BM4', '1 1.1 1.2 1.3 1.4 1.5 1.5.1 1.5.2 1.5.3 1.5.4 2 2.1 2.2 2.3 2.4 2.5 3 3.1 3.2 3.3 3.4'],
  ['BM5', '1 1.1 1.2 1.3 2 2.1 2.2 2.3 2.4 2.5 3 4 4.1 4.2 4.3 4.4'],
  ['BM6', '1 1.1 1.2 2 2.1 2.2 2.3 2.4 2.4.1 2.4.2 2.4.3 2.5 2.6'],
  [
    'BM7',
    '1 2 3 4 5 5.1 5.1.1 5.1.2 5.1.3 5.2 5.2.1 5.2.2 5.2.3 5.3 5.3.1 5.3.2 5.3.3 6 6.4 6.4.1 6.4.2 6.4.3 6.5 6.5.1 6.5.2 6.5.3 6.6 6.6.1 6.6.2 6.7 6.7.1 6.7.2 6.8 6.8.1 6.8.2',
  ],
];

/** Returns the keys of a list such as `BM1:3 4 5`. */
function keys(text: string): readonly string[] {
  return text.split(' · ').flatMap((part) => {
    const [form = '', list = ''] = part.split(':');
    return list.split(' ').map((code) => `${form}:${code}`);
  });
}

describe('the forms', () => {
  test.each(codes)('%s has the printed rows %s', (id, list) => {
    const form = edition.forms.find((f) => f.id === id);
    expect(form?.rows.map(({ code }) => code)).toEqual(list.split(' '));
    expect(form?.tab).toBe(id);
  });

  test('the rows of all forms are in one list, each at its index and under its key', () => {
    expect(edition.id).toBe('cv581-2022');
    expect(edition.forms.map(({ id }) => id)).toEqual(codes.map(([id]) => id));
    expect(edition.rows).toEqual(edition.forms.flatMap(({ rows }) => rows));
    edition.rows.forEach((row, place) => {
      expect([row.index, edition.row.get(row.key), row.key]).toEqual([place, row, `${row.form}:${row.code}`]);
    });
  });

  test('every form has its printed title, in capitals', () => {
    expect(edition.forms.map(({ title }) => title)).toEqual([
      'CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CCHC',
      'CẢI CÁCH THỂ CHẾ',
      'CẢI CÁCH TTHC',
      'CẢI CÁCH TỔ CHỨC BỘ MÁY',
      'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',
      'CẢI CÁCH TÀI CHÍNH CÔNG',
      'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ',
    ]);
    expect(edition.forms.map(({ label }) => label.vi)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `Biểu mẫu ${n}`));
  });

  test('every sub-row has its parent before it, one level up', () => {
    for (const row of edition.rows) {
      const parent = row.parent === undefined ? undefined : edition.row.get(row.parent);
      expect(row.level).toBe((parent?.level ?? 0) + 1);
      expect(parent?.index ?? -1).toBeLessThan(row.index);
    }
  });

  /** Every row of the forms once. */
  const units: readonly (readonly [unit: string | undefined, rows: string])[] = [
    [undefined, 'BM1:3 4 5 · BM2:2 3 · BM3:1 2 3 · BM4:1 2 3 · BM5:1 2 4 · BM6:2 · BM7:5 5.1 5.3 6'],
    ['%', 'BM1:2 3.3 4.2 · BM2:2.2 3.2 · BM3:3.1 3.2 3.3 3.4 · BM4:1.1 1.2 1.5.4 2.5 3.4 · BM6:1'],
    ['%', 'BM7:3 5.1.1 5.1.2 5.1.3 5.2 5.2.1 5.2.2 5.2.3 5.3.1 5.3.2 5.3.3 6.4 6.5 6.6 6.7 6.8'],
    ['Văn bản', 'BM1:1 · BM2:1 1.1 1.2 1.3 2.1 2.2.1 2.2.2 3.1 3.3 3.4'],
    ['Nhiệm vụ', 'BM1:2.1 2.2 5.1 5.2 5.3 5.4'],
    ['Cơ quan, đơn vị', 'BM1:3.1 3.2 4.1 · BM4:1.5 1.5.1 1.5.2 1.5.3 · BM5:1.1 1.2 1.3'],
    ['Vấn đề', 'BM1:3.3.1 3.3.2'],
    ['Số lượng', 'BM1:6.1'],
    ['Thủ tục', 'BM3:1.1 1.2 1.3 1.4 1.4.1 1.4.2 1.4.3 2.1 2.2 2.3'],
    ['Thủ tục', 'BM7:6.4.1 6.4.2 6.4.3 6.5.1 6.5.2 6.5.3 6.6.1 6.6.2 6.8.1 6.8.2'],
    ['Hồ sơ', 'BM3:3.1.1 3.1.2 3.2.1 3.2.2 3.3.1 3.3.2 · BM7:6.7.1 6.7.2'],
    ['PAKN', 'BM3:3.4.1 3.4.2'],
    ['Ban', 'BM4:1.3'],
    ['Tổ chức', 'BM4:1.4'],
    ['Người', 'BM4:2.1 2.2 2.3 2.4 3.1 3.2 3.3 · BM5:2.1 2.2 2.3 2.4 2.5 3 4.1 4.2 4.3 4.4'],
    ['Triệu đồng', 'BM6:1.1 1.2'],
    ['Đơn vị', 'BM6:2.1 2.2 2.3 2.4 2.4.1 2.4.2 2.4.3 2.5 2.6'],
    ['Có = 1; Không = 0', 'BM1:6'],
    ['Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2', 'BM1:6.2'],
    ['Không = 0 Có = 1', 'BM1:7'],
    ['Chưa = 0 Hoàn thành = 1', 'BM7:1'],
    ['Chưa có = 0 2 cấp = 1 3 cấp = 2', 'BM7:2'],
    ['Chưa = 0 Đang làm = 1 Hoàn thành = 2', 'BM7:4'],
  ];

  test.each(units)('the unit %s belongs to the rows %s', (unit, rows) => {
    for (const key of keys(rows)) expect([key, edition.row.get(key)?.unit]).toEqual([key, unit]);
  });

  test('the table of units names every row once', () => {
    expect(units.flatMap(([, rows]) => keys(rows)).sort()).toEqual(edition.rows.map(({ key }) => key).sort());
  });

  test('the type of a row follows from its printed unit', () => {
    for (const { key, unit, type } of edition.rows) {
      const wanted =
        unit === undefined
          ? 'heading'
          : unit === '%'
            ? 'percent'
            : unit === 'Triệu đồng'
              ? 'money'
              : unit.includes('=')
                ? 'code'
                : 'count';
      expect([key, type]).toEqual([key, wanted]);
    }
  });

  test.each([
    ['BM1:6', '1 Có · 0 Không'],
    ['BM1:6.2', '0 Trực tuyến · 1 Phát phiếu · 2 Kết hợp'],
    ['BM1:7', '0 Không · 1 Có'],
    ['BM7:1', '0 Chưa · 1 Hoàn thành'],
    ['BM7:2', '0 Chưa có · 1 2 cấp · 2 3 cấp'],
    ['BM7:4', '0 Chưa · 1 Đang làm · 2 Hoàn thành'],
  ])('the codes of %s are %s', (key, expected) => {
    expect(
      edition.row
        .get(key)
        ?.codes.map(({ value, label }) => `${value} ${label}`)
        .join(' · '),
    ).toBe(expected);
  });

  test('names and hints are used without the errors of the printed forms', () => {
    const shown = (key: string): string => {
      const row = edition.row.get(key);
      return `${row?.name ?? ''} | ${row?.hint ?? ''}`;
    };
    expect(
      [
        'BM1:1',
        'BM1:2',
        'BM1:4',
        'BM2:1',
        'BM3:1.3',
        'BM3:3.1.1',
        'BM4:1.5',
        'BM5:2',
        'BM5:2.4',
        'BM6:2.6',
        'BM7:2',
        'BM7:5.2',
        'BM7:6.8.1',
      ].map(shown),
    ).toEqual([
      'Số văn bản chỉ đạo CCHC đã ban hành | (Kết luận, chỉ thị, công văn chỉ đạo, quán triệt)',
      'Tỷ lệ hoàn thành Kế hoạch CCHC năm | (Lũy kế đến thời điểm báo cáo)',
      'Thanh tra việc thực hiện quy định pháp luật về tuyển dụng, quản lý, sử dụng công chức, viên chức và tổ chức bộ máy | (thuộc thẩm quyền của Sở Nội vụ)',
      'Tổng số VBQPPL do địa phương ban hành | (Văn bản quy phạm pháp luật)',
      'Số TTHC sửa đổi, bổ sung, bãi bỏ, thay thế | ',
      'Tổng số hồ sơ TTHC đã giải quyết xong | ',
      'Tổng số đơn vị sự nghiệp công lập (ĐVSNCL) tại địa phương | ',
      'Tuyển dụng công chức, viên chức | ',
      'Số viên chức được tuyển dụng (thi tuyển, xét tuyển). | ',
      'Số lượng ĐVSN đã chuyển đổi thành công ty cổ phần (lũy kế đến thời điểm báo cáo) | ',
      'Xây dựng và vận hành Hệ thống họp trực tuyến | Liên thông 2 cấp: Từ UBND tỉnh - 100% UBND các huyện.\nLiên thông 3 cấp: Từ UBND tỉnh - 100% UBND cấp huyện, cấp xã.',
      'Tỷ lệ sử dụng văn bản điện tử của địa phương | (Chỉ thống kê tỷ lệ văn bản được gửi hoàn toàn dưới dạng điện tử; sử dụng chữ ký số, chứng thư số và gửi trên môi trường điện tử)',
      'Tổng số TTHC có yêu cầu nghĩa vụ tài chính (tất cả các TTHC có phát sinh phí, lệ phí,...) | ',
    ]);
    for (const { name, hint } of edition.rows) {
      for (const text of [name, hint ?? ''])
        expect([text.normalize('NFC'), text.trim(), text.replace(/ {2}|[<>]/, '')]).toEqual([text, text, text]);
    }
  });
});

describe('the appendix', () => {
  test('the appendix has its printed sections, columns and assessments', () => {
    const { sections, columns, assessments, measures } = edition.appendix;
    expect(sections.map(({ code, title }) => `${code} ${title}`)).toEqual([
      'I Công tác chỉ đạo, điều hành về CCHC',
      'II Cải cách thể chế',
      'III Cải cách thủ tục hành chính',
      'IV Cải cách tổ chức bộ máy',
      'V Cải cách chế độ công vụ',
      'VI Cải cách tài chính công',
      'VII Xây dựng chính quyền điện tử, chính quyền số',
    ]);
    expect(columns.map(({ heading }) => heading).join(' | ')).toBe(
      'STT | Nội dung | Kết quả | Thời gian thực hiện | Cơ quan chủ trì | Cơ quan phối hợp | Đánh giá kết quả',
    );
    expect(assessments.map(({ value, completed }) => [value, completed])).toEqual([
      ['Hoàn thành', true],
      ['Đang thực hiện', false],
      ['Chưa thực hiện', false],
    ]);
    expect(measures.map(({ code }) => code)).toEqual(['tasks', 'completed']);
    expect(edition.appendix.rowsPerSection).toBe(20);
  });

  test('an erratum says what was printed and what is used, which differ', () => {
    expect(edition.errata).not.toEqual([]);
    expect(edition.errata.filter(({ printed, used }) => printed === used)).toEqual([]);
  });
});
