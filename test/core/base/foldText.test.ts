import { foldText } from '../../../src/core/base/foldText';

describe('foldText', () => {
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
  ])('folding makes %j equal to %j', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
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
  ])('folding does not make %j equal to %j', (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });

  test.each([
    ['quý', 'quý'],
    ['giá', 'giá'],
    ['gì', 'gì'],
    ['  Thủ  tục. ', 'thủ tục'],
    ['...', ''],
    ['1.800', '1.800'],
  ])('the text %j is folded to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded.normalize('NFC'));
  });
});
