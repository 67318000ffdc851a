import type { ValuesMessages } from '../ValuesMessages';

export const values: ValuesMessages = {
  file: (path, problem) => `Tệp số liệu ${path}: ${problem}`,
  notJson: (line, column) =>
    `không đúng cú pháp JSON ở dòng ${String(line)}, ký tự thứ ${String(column)}. Hãy kiểm tra dấu ngoặc, dấu phẩy và dấu nháy ở chỗ này.`,
  cutShort: 'nội dung JSON dừng giữa chừng. Hãy kiểm tra phần cuối tệp.',
  notUtf8: 'không phải bảng mã UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.',
  tooLarge: 'tệp quá lớn so với số liệu của một báo cáo.',
  notObject: 'phải là một đối tượng JSON có mục "values".',
  reservedName: (where) => `${where}: tên "__proto__" không dùng được.`,
  unknownKey: (where, known) => `${where}: không có mục này; các mục được dùng là ${known}.`,
  unknownRow: (where, row) => `${where}: bộ biểu mẫu không có dòng "${row}". Mã dòng viết như "BM1:2.1".`,
  twice: (where, row) => `${where}: dòng "${row}" đã có số liệu ở trên.`,
  figure: (where) => `${where}: phải là số hoặc chuỗi ký tự.`,
  text: (where) => `${where}: phải là chuỗi ký tự.`,
  tooLong: (where, most) => `${where}: dài quá ${String(most)} ký tự, ô bảng tính không chứa hết.`,
  unknownSection: (where, known) => `${where}: không có mục này; các mục của Phụ lục là ${known}.`,
  list: (where) => `${where}: phải là một danh sách.`,
  object: (where) => `${where}: phải là một đối tượng JSON.`,
  more: (count) => `và ${String(count)} lỗi khác.`,
  leftOut: (count, forms) =>
    `${String(count)} mục trong tệp số liệu thuộc ${forms}, không nằm trong các biểu được tạo nên bị bỏ qua.`,
  formulasKept: (count, rows) =>
    `${String(count)} dòng tự tính vẫn giữ công thức, không lấy số trong tệp số liệu (${rows}). Muốn ghi đè như báo cáo đã gửi, thêm --as-filed.`,
};
