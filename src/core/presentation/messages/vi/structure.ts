import type { StructureMessages } from '../StructureMessages';

export const structure: StructureMessages = {
  absent: (form) => `Tệp không có ${form}. Nếu phải báo cáo nội dung này thì thêm biểu vào tệp.`,
  unmarked: (form, tab) =>
    `Trang tính ${tab} không còn được nhận ra là ${form} nên không kiểm tra được. Chép số liệu vào ${form} tạo mới.`,
  twice: (form, tabs) =>
    `${form} của cùng một kỳ và đơn vị có ở nhiều trang tính: ${tabs}. Giữ lại một trang, xóa các trang kia.`,
  rowMissing: (row, code) => `Không tìm thấy ${row}. Khôi phục dòng này, với số thứ tự ${code} ở cột STT.`,
  rowTwice: (row, cells) =>
    `${row} có ở nhiều chỗ: ${cells}. Giữ lại một dòng, xóa hoặc sửa số thứ tự của các dòng kia.`,
  codeChanged: (row, typed, code) => `${row} đang mang số thứ tự ${typed}. Ghi lại ${code} vào cột STT.`,
  codeBlank: (row, code) => `${row} không còn số thứ tự. Ghi lại ${code} vào cột STT.`,
  sectionMissing: (section, title) =>
    `Không tìm thấy tiêu đề ${section} (${title}) trong Phụ lục. Khôi phục dòng tiêu đề này.`,
  formulaLost: (row, figure) => `${row} mất công thức và đang để trống. Nhập ${figure}, hoặc chép lại công thức.`,
  formulaOverwritten: (form, rows) =>
    `${form}: ${rows} ghi số tự nhập thay cho công thức, số vẫn khớp. Nên giữ công thức để số tự cập nhật.`,
  mixedRounding: (form, rounded, cut) =>
    `${form}: tỷ lệ ở ${rounded} làm tròn, còn ở ${cut} thì cắt bớt số lẻ. Nên thống nhất một cách.`,
  taskBlank: (task, field) => `${task} chưa ghi ${field}. Ghi bổ sung, hoặc xóa dòng này.`,
  taskAssessmentBlank: (task, field, words) => `${task} chưa ghi ${field}. Ghi một trong các mức ${words}.`,
  taskDetails: (task, fields) => `${task} chưa ghi ${fields}. Nên ghi bổ sung.`,
  taskStatus: (task, typed, means) => `${task} ghi ${typed}; cần ghi thống nhất là ${means}.`,
  taskNoStatus: (task, typed, words) =>
    `${task} ghi ${typed}, không thuộc các mức đánh giá. Ghi một trong các mức ${words}.`,
  taskNumber: (task, typed, wanted) =>
    `${task} có số thứ tự ${typed}, không liên tục; theo thứ tự là ${wanted}. Nên đánh số lại.`,
  taskNumberBlank: (task, wanted) => `${task} chưa có số thứ tự; theo thứ tự là ${wanted}. Nên đánh số lại.`,
  sectionEmpty: (section, title) => `${section} (${title}) chưa có nhiệm vụ nào. Nên xem lại.`,
};
