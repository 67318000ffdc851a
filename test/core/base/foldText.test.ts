import { foldText } from '../../../src/core/base/foldText';

describe('fold', () => {
  test.each([
    ['hòa', 'hoà'],
    ['HÒA', 'hoà'],
    ['thủy', 'thuỷ'],
    ['khỏe', 'khoẻ'],
    ['xóa bỏ', 'xoá bỏ'],
    ['họa', 'hoạ'],
    ['ủy ban', 'uỷ ban'],
    ['hòan thành', 'hoàn thành'],
    ['Qúy I', 'Quý I'],
    ['qùa', 'quà'],
    ['gìa', 'già'],
    ['Hoàn thành', 'Hoàn thành'.normalize('NFD')],
    ['Hoàn\u00A0thành', 'hoàn  thành'],
    ['Hoàn\u200B thành', 'HOÀN THÀNH'],
    ['Hoàn\u202Fthành.', ' hoàn\nthành …'],
    ['Hoàn thành\uFEFF', 'ho\u00ADàn thành'],
    ['Đang thực hiện', 'Ðang thực hiện'],
    ['không có. .', 'Không có'],
  ])('%j is the same as %j', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test.each([
    ['quý', 'quy'],
    ['của', 'cuả'],
    ['mùa', 'muà'],
    ['địa', 'đia'],
    ['thuế', 'thúe'],
    ['có', 'co'],
    ['đ', 'd'],
    ['18²', '182'],
    ['văn bản', 'vănbản'],
  ])('%j is another text than %j', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test.each([
    ['quý', 'quý'],
    ['giá', 'giá'],
    ['gì', 'gì'],
    ['  Thủ  tục. ', 'thủ tục'],
    ['...', ''],
    ['1.800', '1.800'],
  ])('%j → %j', (text, folded) => {
    expect(foldText(text)).toBe(folded.normalize('NFC'));
  });
});
