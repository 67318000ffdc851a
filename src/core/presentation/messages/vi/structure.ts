/** Problems of sheets, formulas and tasks of the appendix: sentences with a remedy. */
export const structure = {
  absent: (form: string) => `Tệp không có ${form}. Nếu phải báo cáo nội dung này thì thêm biểu vào tệp.`,
  removed: (form: string) =>
    `Báo cáo được lập có ${form} nhưng nay tệp không còn biểu này. Chèn lại ${form} (trang Chèn biểu mẫu); nếu đơn vị không phải báo cáo nội dung này thì bấm “Không phải báo cáo biểu này”.`,
  notOwed: (form: string) => `Không có ${form}: đơn vị xác nhận không phải báo cáo nội dung này.`,
  unmarked: (form: string, tab: string) =>
    `Trang tính ${tab} không còn được nhận ra là ${form} nên không kiểm tra được. Chép số liệu vào ${form} tạo mới.`,
  twice: (form: string, tabs: string) =>
    `${form} của cùng một kỳ và đơn vị có ở nhiều trang tính: ${tabs}. Giữ lại một trang, xóa các trang kia.`,
  rowMissing: (row: string, code: string) =>
    `Không tìm thấy ${row}. Khôi phục dòng này, với số thứ tự ${code} ở cột STT.`,
  rowTwice: (row: string, cells: string) =>
    `${row} có ở nhiều chỗ: ${cells}. Giữ lại một dòng, xóa hoặc sửa số thứ tự của các dòng kia.`,
  codeChanged: (row: string, typed: string, code: string) =>
    `${row} đang mang số thứ tự ${typed}. Ghi lại ${code} vào cột STT.`,
  codeBlank: (row: string, code: string) => `${row} không còn số thứ tự. Ghi lại ${code} vào cột STT.`,
  nameChanged: (row: string, text: string, name: string) =>
    `${row} đang mang tên khác: ${text}. Ghi lại tên theo mẫu: ${name}. Nếu tên này là đúng thì giải trình ở Ghi chú.`,
  unitChanged: (row: string, text: string, unit: string) =>
    `${row} đang ghi đơn vị tính là ${text}; theo mẫu là ${unit}. Ghi lại đơn vị tính theo mẫu.`,
  /** `figures` are the cells with figures, `text` what else the row says, if anything. */
  rowAdded: (form: string, figures: string, text: string) =>
    `${form} có dòng ngoài mẫu ${figures}${text === '' ? '' : ` (${text})`}: số này được in nhưng không được kiểm tra, không được tổng hợp. Xóa dòng này, hoặc chuyển nội dung vào Ghi chú của một dòng trong mẫu.`,
  rowAddedText: (form: string, cell: string, text: string) =>
    `${form} có dòng ngoài mẫu ở ${cell}: ${text}. Nếu không cần in thì xóa dòng này.`,
  linked: (form: string, cells: string, count: number) =>
    `${form} có ${count} ô lấy số từ tệp khác (${cells}); người nhận không có tệp ấy. Nên thay công thức bằng số liệu, hoặc xóa ô nếu không cần.`,
  cellsAdded: (row: string, cells: string) =>
    `${row} có nội dung ngoài các cột của mẫu: ${cells}. Nếu không cần in thì xóa, hoặc chuyển sang bên phải cột Kiểm tra.`,
  /** A blank text or a formula without a result. */
  nothing: 'để trống',
  unknown: 'chưa tính được',
  sectionMissing: (section: string, title: string) =>
    `Không tìm thấy tiêu đề ${section} (${title}) trong Phụ lục. Khôi phục dòng tiêu đề này.`,
  formulaLost: (row: string, figure: string) =>
    `${row} mất công thức và đang để trống. Nhập ${figure}, hoặc chép lại công thức.`,
  staleResult: (row: string, stored: string, computed: string) =>
    `${row} lưu kết quả ${stored} trong tệp nhưng công thức cho ${computed}; chương trình không tự tính lại sẽ hiện ${stored}. Mở bằng Excel, chờ tính xong rồi lưu lại.`,
  formulaOverwritten: (form: string, rows: string) =>
    `${form}: ${rows} ghi số tự nhập thay cho công thức, số vẫn khớp. Nên giữ công thức để số tự cập nhật.`,
  mixedRounding: (form: string, rounded: string, cut: string) =>
    `${form}: tỷ lệ ở ${rounded} làm tròn, còn ở ${cut} thì cắt bớt số lẻ. Nên thống nhất một cách.`,
  taskBlank: (task: string, field: string) => `${task} chưa ghi ${field}. Ghi bổ sung, hoặc xóa dòng này.`,
  taskAssessmentBlank: (task: string, field: string, words: string) =>
    `${task} chưa ghi ${field}. Ghi một trong các mức ${words}.`,
  taskDetails: (task: string, fields: string) => `${task} chưa ghi ${fields}. Nên ghi bổ sung.`,
  taskStatus: (task: string, typed: string, means: string) => `${task} ghi ${typed}; cần ghi thống nhất là ${means}.`,
  taskNoStatus: (task: string, typed: string, words: string) =>
    `${task} ghi ${typed}, không thuộc các mức đánh giá. Ghi một trong các mức ${words}.`,
  taskNumber: (task: string, typed: string, wanted: string) =>
    `${task} có số thứ tự ${typed}, không liên tục; theo thứ tự là ${wanted}. Nên đánh số lại.`,
  taskNumberBlank: (task: string, wanted: string) =>
    `${task} chưa có số thứ tự; theo thứ tự là ${wanted}. Nên đánh số lại.`,
  sectionEmpty: (section: string, title: string) => `${section} (${title}) chưa có nhiệm vụ nào. Nên xem lại.`,
};
