import { plainWords } from '../../../src/core/recognition/plainWords';
import { NameIndex } from '../../../src/core/recognition/NameIndex';
import { edition } from './sheets';

const names = new NameIndex(edition.rows);
const nearest = (name: string): string | undefined => names.matches(name).near[0]?.row.key;

test.each([
  ['without marks and abbreviations', 'Số VBQPPL', 'so van ban quy pham phap luat'],
  ['an abbreviation with a slip', 'Số VQPPL', 'so van ban quy pham phap luat'],
  ['two short forms', 'CQ, ĐV', 'co quan don vi'],
  ['a per cent sign', 'Tỉ lệ %', 'ty le phan tram'],
  ['digits for letters', 'c0ng ch1c', 'cong chlc'],
  ['decomposed', 'Hòa giải'.normalize('NFD'), 'hoa giai'],
  ['nothing', ' … ', ''],
])('a text is split into compared words: %s', (_, text, words) => {
  expect(plainWords(text).join(' ')).toBe(words);
});

test.each([
  ['abbreviated', 'Số vb QPPL do cấp xã ban hành', 'BM2:1.3'],
  ['scanned', 'Sổ VBQPPL d0 câp huyén ban hanh', 'BM2:1.2'],
  ['without its hint', 'Tỷ lệ hoàn thành Kế hoạch CCHC năm', 'BM1:2'],
  ['without brackets', 'Số TTHC cấp huyện', 'BM3:1.4.2'],
  ['first words', 'Số hợp đồng lao động làm việc tại', 'BM4:2.3'],
  ['a digit tells', 'Tổng số TTHC đủ điều kiện cung cấp trực tuyến mức độ 4', 'BM7:6.5.1'],
  ['a share tells', 'Số ĐVSN tự bảo đảm từ 30% - dưới 70% chi thường xuyên', 'BM6:2.4.2'],
  ['another form’s', 'Số công chức được tuyển dụng theo trường hợp đặc biệt', 'BM5:2.2'],
  ['no row’s', 'Nguyễn Văn An', undefined],
  ['no words', '12,5', undefined],
])('the nearest row of a text is found: %s', (_, name, row) => {
  expect(nearest(name)).toBe(row);
});

test('every name is nearest to its own row, or to one of the same name', () => {
  const rows = edition.rows.filter((row) => {
    const [first] = names.matches(row.name).near;
    return first?.similarity !== 1 || !names.matches(row.name).near.some((n) => n.row === row && n.similarity === 1);
  });
  expect(rows).toEqual([]);
  expect(edition.rows).toHaveLength(146);
});
