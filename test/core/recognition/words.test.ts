import { edition, header, outcome, sheet } from './sheets';

/** The doubt of one line in a form that is otherwise as printed; undefined where it is certain. */
function doubtOf(row: string, name: string, code = edition.row.get(row)!.code): string | undefined {
  const form = edition.forms.find(({ id }) => id === edition.row.get(row)!.form)!;
  const lines = form.rows.map((one) => {
    const isOne = one.key === row;
    const figure = one.type === 'heading' ? '' : '#7';
    return `| ${isOne ? code : one.code} | ${isOne ? name : one.name} | | ${figure} | |`;
  });
  const found = outcome(sheet(`| ${form.label.vi} |\n${header}\n${lines.join('\n')}`));
  return found.find((one) => one.startsWith(`${row} `))?.split(' ')[2];
}

describe('a line with the row’s code and a word that no row has', () => {
  test.each([
    ['BM1:2.2', 'Số nhiệm vụ đã hoàn thành muộn'],
    ['BM1:5.1', 'Tổng số nhiệm vụ được giao còn lại'],
    ['BM2:1', 'Tổng số VBQPPL do HĐND ban hành'],
    ['BM2:1.1', 'Số VBQPPL do HĐND tỉnh ban hành'],
    ['BM3:2.1', 'Số TTHC liên thông khác cấp'],
    ['BM3:3.1.2', 'Số hồ sơ TTHC giải quyết trễ hạn'],
    ['BM3:3.1.2', 'Số hồ sơ TTHC giải quyết trước hạn'],
    ['BM3:3.1.2', 'Số hồ sơ TTHC giải quyết chậm hạn'],
    ['BM4:2.1', 'Tổng số biên chế được giao năm trước'],
    ['BM4:2.2', 'Tổng số biên chế vắng mặt tại thời điểm báo cáo'],
    ['BM5:3', 'Số lượng lãnh đạo quản lý được tuyển chọn, bổ nhiệm lại'],
    ['BM5:4.1', 'Số lãnh đạo cấp tỉnh bị khiển trách'],
    ['BM6:1', 'Tỷ lệ thực hiện Kế hoạch giải ngân vốn ODA'],
    ['BM6:2.4.3', 'Số ĐVSN tự bảo đảm dưới 30% chi thường xuyên'],
    ['BM7:6.4.1', 'Tổng số TTHC đủ điều kiện cung cấp trực tuyến mức độ II'],
    ['BM7:6.4.2', 'Số TTHC đang cung cấp trực tuyến mức độ II'],
    ['BM7:6.4.2', 'Số TTHC đang cung cấp trực tuyến'],
  ])('the line is doubtful for the row %s: %s', (row, name) => {
    expect(doubtOf(row, name)).toBe('nameDiffers');
  });

  test.each([
    ['BM1:2.2', 'Số nhlệm vụ đã hoan thành'],
    ['BM3:3.1.2', 'Số HS TTHC giải quyêt đung hạn'],
    ['BM5:2.1', 'Số công chức được tuyển dụng'],
    ['BM7:6.4.2', 'Số TTHC đang cung cấp DVC trực tuyến mức độ 3'.replace('DVC ', '')],
  ])('a misspelling does not count as another word, for the row %s: %s', (row, name) => {
    expect(doubtOf(row, name)).toBeUndefined();
  });
});

describe('a line without a code and with words that other rows have, too', () => {
  test.each([
    ['BM1:2.2', 'Số nhiệm vụ hoàn thành'],
    ['BM3:3.1', 'Tỷ lệ hồ sơ TTHC tiếp nhận được giải quyết đúng hạn'],
    ['BM4:2.2', 'Tổng số có mặt tại thời điểm báo cáo'],
    ['BM4:3.4', 'Tỷ lệ tinh giản so với năm 2015'],
    ['BM5:4.1', 'Số lãnh đạo cấp bị kỷ luật.'],
  ])('the line is doubtful for the row %s: %s', (row, name) => {
    expect(doubtOf(row, name, '')).toBe('codeMissing');
  });

  test('a whole name identifies its row, even if a longer one begins with it', () => {
    expect(doubtOf('BM6:2.3', 'Số ĐVSN tự bảo đảm chi thường xuyên', '')).toBeUndefined();
    expect(doubtOf('BM7:6.4.2', 'Số TTHC đang cung cấp trực tuyến mức độ 3', '')).toBeUndefined();
  });
});
