import { readUnit, splitUnit } from '../../../src/core/recognition/Unit';

describe('a unit of money is read with its scale in đồng', () => {
  test.each([
    ['Đồng', 1],
    ['đ', 1],
    ['VNĐ', 1],
    ['vnd', 1],
    ['Việt Nam đồng', 1],
    ['Nghìn đồng', 1e3],
    ['ngàn đồng', 1e3],
    ['1.000 đồng', 1e3],
    ['1000đ', 1e3],
    ['ng.đ', 1e3],
    ['Triệu đồng', 1e6],
    ['triệu đ', 1e6],
    ['Trđ', 1e6],
    ['tr.đ', 1e6],
    ['Tr. đồng', 1e6],
    ['1.000.000 đồng', 1e6],
    ['trieu dong', 1e6],
    ['Tỷ đồng', 1e9],
    ['Tỉ đồng.', 1e9],
    ['tỷ đ', 1e9],
    ['tỷ VNĐ', 1e9],
    ['Ty dong', 1e9],
    ['trăm triệu đồng', 1e8],
    ['nghìn tỷ đồng', 1e12],
    ['(tỷ đồng)', 1e9],
    ['ĐVT: tỷ đồng', 1e9],
    ['Đơn vị tính: Triệu đồng', 1e6],
  ])('%s', (text, scale) => {
    expect(readUnit(text)).toEqual({ kind: 'money', scale, things: '' });
  });
});

describe('a percentage is read', () => {
  test.each([
    ['%', 1],
    ['(%)', 1],
    ['Tỷ lệ', 1],
    ['Tỉ lệ %', 1],
    ['tỷ lệ (%)', 1],
    ['Phần trăm', 1],
    ['‰', 0.1],
  ])('%s', (text, scale) => {
    expect(readUnit(text)).toEqual({ kind: 'percent', scale, things: '' });
  });
});

describe('things are read with their number', () => {
  test.each([
    ['Cơ quan', 1, 'cơ quan'],
    ['Đơn vị', 1, 'đơn vị'],
    ['Nghìn hồ sơ', 1e3, 'hồ sơ'],
    ['1.000 người', 1e3, 'người'],
    ['Triệu lượt', 1e6, 'lượt'],
    ['Trạm y tế', 1, 'trạm y tế'],
    ['Ngân hàng', 1, 'ngân hàng'],
    ['Tỷ', 1e9, ''],
    ['USD', 1, 'usd'],
  ])('%s', (text, scale, things) => {
    expect(readUnit(text)).toEqual({ kind: 'things', scale, things });
  });
});

test.each(['', '  ', '-', '…', '12', 'x', '"'])('%p names no unit', (text) => {
  expect(readUnit(text)).toBeUndefined();
});

describe('a unit behind a name is split off', () => {
  test.each([
    ['Kế hoạch được giao (tỷ đồng)', 'Kế hoạch được giao', 'tỷ đồng'],
    ['Kế hoạch được giao (ĐVT: tỷ đồng)', 'Kế hoạch được giao', 'tỷ đồng'],
    ['Kế hoạch được giao, đơn vị tính: nghìn đồng', 'Kế hoạch được giao', 'nghìn đồng'],
    ['Đã thực hiện - tr.đ', 'Đã thực hiện', 'tr.đ'],
    ['Số liệu (tỷ đồng)', 'Số liệu', 'tỷ đồng'],
    ['Số liệu\ntỷ đồng', 'Số liệu', 'tỷ đồng'],
    ['Số liệu (%)', 'Số liệu', '%'],
    ['Tỷ lệ giải ngân (%)', 'Tỷ lệ giải ngân', '%'],
  ])('%s', (text, name, unit) => {
    expect(splitUnit(text)).toEqual({ name, unit });
  });

  test.each([
    'Tỷ lệ giải quyết phản ánh, kiến nghị (PAKN)',
    'Số ĐVSN tự bảo đảm từ 10% - dưới 30% chi thường xuyên',
    'Số hội đồng',
    'Cộng đồng',
    'Tỷ lệ hợp đồng',
    'Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng',
    'Tỷ lệ',
    'Tỷ đồng',
    '',
  ])('%s has none', (text) => {
    expect(splitUnit(text)).toBeUndefined();
  });
});
