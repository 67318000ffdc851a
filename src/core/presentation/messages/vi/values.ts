import type { Widen } from '../text/Widen';

/** Problems of a values file; `where` is a place in it such as `values.BM1:2`. */
export const values = {
  file: (path: string, problem: string) => `Tệp số liệu ${path}: ${problem}`,
  notJson: (line: number, column: number) =>
    `không đúng cú pháp JSON ở dòng ${String(line)}, ký tự thứ ${String(column)}. Hãy kiểm tra dấu ngoặc, dấu phẩy và dấu nháy ở chỗ này.`,
  cutShort: 'nội dung JSON dừng giữa chừng. Hãy kiểm tra phần cuối tệp.',
  notUtf8: 'không phải bảng mã UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.',
  tooLarge: 'tệp quá lớn so với số liệu của một báo cáo.',
  notObject: 'phải là một đối tượng JSON có mục "values".',
  reservedName: (where: string) => `${where}: tên "__proto__" không dùng được.`,
  unknownKey: (where: string, known: string) => `${where}: không có mục này; các mục được dùng là ${known}.`,
  unknownRow: (where: string, row: string) =>
    `${where}: bộ biểu mẫu không có dòng "${row}". Mã dòng viết như "BM1:2.1".`,
  twice: (where: string, row: string) => `${where}: dòng "${row}" đã có số liệu ở trên.`,
  repeatedKey: (where: string) => `${where}: tên này được ghi hai lần; hãy chỉ giữ một.`,
  unwritable: (where: string, character: string) =>
    `${where}: có ký tự ${character} mà ô bảng tính không ghi được. Hãy xóa ký tự ấy.`,
  tooManyTasks: (where: string, most: number) => `${where}: có quá ${String(most)} nhiệm vụ.`,
  /** What would be written could not be read again; `problem` is the sentence of the reader. */
  unreadable: (problem: string) => `Không ghi tệp, vì tệp sẽ không kiểm tra được. ${problem}`,
  figure: (where: string) => `${where}: phải là số hoặc chuỗi ký tự.`,
  text: (where: string) => `${where}: phải là chuỗi ký tự.`,
  tooLong: (where: string, most: number) => `${where}: dài quá ${String(most)} ký tự, ô bảng tính không chứa hết.`,
  unknownSection: (where: string, known: string) => `${where}: không có mục này; các mục của Phụ lục là ${known}.`,
  list: (where: string) => `${where}: phải là một danh sách.`,
  object: (where: string) => `${where}: phải là một đối tượng JSON.`,
  more: (count: number) => `và ${String(count)} lỗi khác.`,
  leftOut: (count: number, forms: string) =>
    `${String(count)} mục trong tệp số liệu thuộc ${forms}, không nằm trong các biểu được tạo nên bị bỏ qua.`,
  formulasKept: (count: number, rows: string) =>
    `${String(count)} dòng tự tính vẫn giữ công thức, không lấy số trong tệp số liệu (${rows}). Muốn ghi đè như báo cáo đã gửi, thêm --as-filed.`,
};

export type ValuesMessages = Widen<typeof values>;
