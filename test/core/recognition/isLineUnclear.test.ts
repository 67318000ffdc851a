import { recognise } from '../../../src/core/recognition';
import { edition, outcome, sheet } from './sheets';

/** Lines of code, name, figure in Biểu mẫu 1. */
const lines = (...rows: readonly string[]): ReturnType<typeof sheet> =>
  sheet(`| Biểu mẫu 1 |\n| STT | Chỉ tiêu | Số liệu |\n${rows.map((row) => `| ${row} |`).join('\n')}`);

describe('lineUnclear: a figure in a line without a name', () => {
  test('a page number or a total below a blank row is doubtful', () => {
    const found = outcome(
      lines(
        '4.1 | Số cơ quan, đơn vị được thanh tra | #2',
        '4.2 | Tỷ lệ cơ quan, đơn vị đã hoàn thành việc thực hiện kết luận thanh tra |',
        '| | #3',
        '5.1 | Tổng số nhiệm vụ được giao | #150',
        '5.4 | Số nhiệm vụ quá hạn nhưng chưa hoàn thành |',
        '| | #273',
      ),
    );
    expect(found).toEqual(['BM1:4.1 C3', 'BM1:4.2 C5 lineUnclear', 'BM1:5.1 C6', 'BM1:5.4 C8 lineUnclear']);
  });

  const below = [
    '2.1 | Số nhiệm vụ đề ra trong kế hoạch |',
    '| | #37',
    '2.2 | Số nhiệm vụ đã hoàn thành |',
    '| | #5',
    '3.1 | Số sở, ngành đã kiểm tra |',
    '| | #6',
  ];
  test('figures are certain if all of them are below their names', () => {
    expect(outcome(lines(...below))).toEqual(['BM1:2.1 C4', 'BM1:2.2 C6', 'BM1:3.1 C8']);
  });

  test('no figure is certain if all of them are above their names', () => {
    const found = outcome(lines('| | #38', ...below.slice(0, -1)));
    expect(found.filter((row) => !row.endsWith(' lineUnclear'))).toEqual(['BM1:3.1 C8']);
    expect(recognise(edition, [lines('| | #38', ...below.slice(0, -1))]).rows.get('BM1:3.1')?.figure.content.kind).toBe(
      'empty',
    );
  });

  test('a figure next to the rest of a name that was complete without it is doubtful', () => {
    const found = outcome(
      sheet(`
        | Biểu mẫu 3 |
        | STT | Chỉ tiêu | Số liệu |
        | 1.4.1 | Số TTHC cấp tỉnh | |
        | | Bao gồm cả TTHC của cơ quan ngành dọc | #120 |
        | 1.4.2 | Số TTHC cấp huyện | #246 |`),
    );
    expect(found).toEqual(['BM3:1.4.1 C4 lineUnclear', 'BM3:1.4.2 C5']);
  });

  test('unnumbered lines with figures below a blank row are doubtful', () => {
    const old = lines(
      '2.1 | Số nhiệm vụ đề ra trong kế hoạch |',
      '| Trong kỳ | #10',
      '| Lũy kế | #40',
      '2.2 | Số nhiệm vụ đã hoàn thành | #38',
    );
    expect(outcome(old)).toEqual(['BM1:2.1 C3 lineUnclear', 'BM1:2.2 C6']);
    expect(recognise(edition, [old]).unmatched.map(({ at }) => at)).toEqual(['C4', 'C5']);
  });

  test('all figures are doubtful if a heading has one and the row next to it is blank, as they have moved by a line', () => {
    const found = outcome(
      lines(
        '2 | Tỷ lệ hoàn thành Kế hoạch CCHC năm | #18',
        '2.1 | Số nhiệm vụ đề ra trong kế hoạch | #100',
        '2.2 | Số nhiệm vụ đã hoàn thành | #38',
        '3 | Kiểm tra CCHC | #37',
        '3.1 | Số sở, ngành đã kiểm tra |',
        '3.2 | Số UBND cấp huyện đã kiểm tra | #5',
      ),
    );
    expect(found.filter((row) => !row.endsWith(' lineUnclear'))).toEqual([]);
    expect(found).toHaveLength(5);
  });
});

describe('severalFigures: two figures in one cell', () => {
  test.each(['10 ; 60', '60 / 10', 'Tỉnh: 10⏎Huyện: 5', 'Tỉnh: 10, huyện: 5', '10⏎60', '10 người; 60 người'])(
    'a cell with several figures is doubtful: %s',
    (figures) => {
      const found = outcome(
        lines(`2.1 | Số nhiệm vụ đề ra trong kế hoạch | ${figures}`, '2.2 | Số nhiệm vụ đã hoàn thành | #38'),
      );
      expect(found).toEqual(['BM1:2.1 C3 severalFigures', 'BM1:2.2 C4']);
    },
  );

  test.each(['26/26', '100% (17/17)', '1.234', '38 nhiệm vụ'])('the cell holds one figure: %s', (figure) => {
    const found = outcome(
      lines(`2.1 | Số nhiệm vụ đề ra trong kế hoạch | ${figure}`, '2.2 | Số nhiệm vụ đã hoàn thành | #38'),
    );
    expect(found).toEqual(['BM1:2.1 C3', 'BM1:2.2 C4']);
  });
});

describe('severalLines: the name is on two lines, whatever their codes', () => {
  test.each([
    ['2.2', '2.1'],
    ['2.1', '2.3'],
    ['', '2.1'],
  ])('the row is doubtful with the codes %s and %s', (first, second) => {
    const found = outcome(
      lines(
        `${first} | Số nhiệm vụ đề ra trong kế hoạch | #40`,
        `${second} | Số nhiệm vụ đề ra trong kế hoạch | #77`,
        '3.1 | Số sở, ngành đã kiểm tra | #5',
      ),
    );
    expect(found).toEqual([expect.stringMatching(/^BM1:2\.1 C[34] severalLines$/), 'BM1:3.1 C5']);
  });
});

describe('severalLines: another line has the same name', () => {
  test.each([
    ['without a figure', '2.1', 'Số nhiệm vụ đề ra trong kế hoạch', ''],
    ['cut short, without a code', '', 'Số nhiệm vụ đề ra trong kế hoạc', '#77'],
    ['with words that were lost', '2.1', 'Số vụ ra', '#77'],
  ])('the row is doubtful if another line repeats it: %s', (_, code, name, figure) => {
    const found = outcome(
      lines(
        '2.1 | Số nhiệm vụ đề ra trong kế hoạch | #40',
        `${code} | ${name} | ${figure}`,
        '3.1 | Số sở, ngành đã kiểm tra | #5',
      ),
    );
    expect(found).toEqual(['BM1:2.1 C3 severalLines', 'BM1:3.1 C5']);
  });
});

describe('every figure is in a row or reported as unmatched', () => {
  test('the figures of two forms next to each other are all found', () => {
    const found = outcome(
      sheet(`
        | 1.1 | Số VBQPPL do cấp tỉnh ban hành  | #70 | 1.1 | Số TTHC đã được phê duyệt phương án đơn giản hóa | #34 |
        | 1.2 | Số VBQPPL do cấp huyện ban hành | #53 | 1.2 | Số TTHC công bố mới | #89 |
        | 1.3 | Số VBQPPL do cấp xã ban hành    | #8  | 1.3 | Số TTHC sửa đổi, bổ sung, bãi bỏ, thay thế | #322 |`),
    );
    expect(found).toEqual(['BM2:1.1 C1', 'BM2:1.2 C2', 'BM2:1.3 C3', 'BM3:1.1 F1', 'BM3:1.2 F2', 'BM3:1.3 F3']);
  });

  test.each([
    ['two rows a cell', ['5.1⏎5.2 | Tổng số nhiệm vụ được giao⏎Số nhiệm vụ đã hoàn thành đúng hạn | 150⏎120']],
    [
      'a whole form in a cell of each column',
      [
        `${['2.1', '2.2', '3.1', '3.2'].join('⏎')} | Số nhiệm vụ đề ra trong kế hoạch⏎Số nhiệm vụ đã hoàn thành⏎Số sở, ngành đã kiểm tra⏎Số UBND cấp huyện đã kiểm tra | 40⏎38⏎5⏎3`,
      ],
    ],
  ])('the figure is in no row and is reported: %s', (_, rows) => {
    const { rows: found, unmatched } = recognise(edition, [lines(...rows)]);
    expect([...found.keys()]).toEqual([]);
    expect(unmatched.map(({ at }) => at)).toEqual(['C3']);
  });

  test('a single row of no identifiable form is reported', () => {
    const old = sheet('| 5.1 | Tổng số nhiệm vụ được giao | #150 |');
    expect(recognise(edition, [old])).toMatchObject({ forms: [], unmatched: [{ code: '5.1', at: 'C1' }] });
  });
});
