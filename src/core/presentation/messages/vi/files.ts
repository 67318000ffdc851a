const resave = 'Hãy mở bằng Excel và lưu lại dạng .xlsx, rồi thử lại.';
const askAgain = 'Hãy xin lại tệp từ người gửi, hoặc mở bằng Excel và lưu lại dạng .xlsx.';
const retype = 'Hãy mở bằng Excel, nhập lại ô này và lưu lại rồi thử lại.';

/** Why a file cannot be read or written: sentences with the reason and a remedy. */
export const files = {
  missing: (path: string) => `Không tìm thấy tệp ${path}. Hãy kiểm tra lại tên và thư mục.`,
  noAccess: (path: string) => `Không có quyền mở ${path}. Hãy chép tệp sang thư mục khác, rồi thử lại.`,
  notWritable: (path: string) => `Không có quyền ghi ${path}. Hãy chọn thư mục khác, rồi thử lại.`,
  openOrNotWritable: (path: string) =>
    `Không ghi được ${path}: tệp đang mở ở chương trình khác, hoặc không có quyền ghi. Hãy đóng tệp, hoặc chọn tên hay thư mục khác, rồi thử lại.`,
  isDirectory: (path: string) => `${path} là thư mục, không phải tệp. Hãy ghi rõ tên tệp.`,
  notRegular: (path: string) => `${path} không phải tệp thường (là thiết bị, đường ống…). Hãy ghi tên một tệp .xlsx.`,
  alreadyThere: (path: string) => `Đã có tệp ${path}. Hãy chọn tên khác, hoặc thêm --force để thay thế tệp này.`,
  noDirectory: (path: string) => `Thư mục chứa ${path} không có. Hãy tạo thư mục trước, hoặc chọn thư mục khác.`,
  busy: (path: string) => `Không ghi được ${path} vì tệp đang mở ở chương trình khác. Hãy đóng tệp, rồi thử lại.`,
  noSpace: (path: string) => `Không ghi được ${path} vì ổ đĩa đã đầy. Hãy giải phóng chỗ, rồi thử lại.`,
  unwritable: (path: string, reason: string) =>
    `Không ghi được ${path} (${reason}). Hãy chọn thư mục khác, rồi thử lại.`,
  unreadable: (reason: string) => `Không đọc được tệp (${reason}). ${askAgain}`,
  notXlsxName: (path: string) => `${path} không phải tên tệp .xlsx. Hãy đặt tên có đuôi .xlsx để mở được bằng Excel.`,
  notWorkbook: `Tệp không phải là bảng tính .xlsx. ${resave}`,
  legacyXls: `Đây là tệp .xls kiểu cũ, không đọc được. ${resave}`,
  encrypted: 'Tệp có đặt mật khẩu mở tệp nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu và lưu lại dạng .xlsx.',
  truncated: `Tệp bị thiếu phần cuối, có thể do tải hoặc chép chưa xong. ${askAgain}`,
  damaged: `Tệp bị hỏng, không đọc được. ${askAgain}`,
  tooLarge: 'Tệp quá lớn so với một báo cáo nên không được mở. Hãy chép riêng các biểu mẫu sang một tệp mới.',
  tooLargeSheet: (sheet: string) =>
    `Trang tính ${sheet} có quá nhiều nội dung, hoặc có ô nằm quá xa, so với một biểu mẫu. Hãy xóa các dòng, cột thừa (nhấn Ctrl+End để đến ô cuối), lưu lại rồi thử lại.`,
  mergeTooLarge: (sheet: string, range: string) =>
    `Trang tính ${sheet} gộp một vùng ô quá lớn (${range}). Hãy bỏ gộp ô ở vùng này, lưu lại rồi thử lại.`,
  tooManyColumns: (sheet: string, cell: string) =>
    `Trang tính ${sheet} có nội dung ở quá xa về bên phải hoặc phía dưới (ô ${cell}). Hãy xóa các cột, dòng thừa, lưu lại rồi thử lại.`,
  externalLink: (sheet: string, cell: string) =>
    `Công thức ở ô ${cell} của trang tính ${sheet} lấy số từ một tệp khác. Hãy thay công thức này bằng số liệu, lưu lại rồi thử lại.`,
  uncalculated: (sheet: string, cell: string) =>
    `Tệp không ghi kết quả của công thức ở ô ${cell} của trang tính ${sheet}. Hãy mở tệp bằng Excel, lưu lại rồi thử lại.`,
  unreadableCell: {
    repeated: (sheet: string, cell: string) =>
      `Tệp ghi ô ${cell} của trang tính ${sheet} hai lần với nội dung khác nhau, nên mỗi chương trình có thể hiện một số. ${retype}`,
    notNumber: (sheet: string, cell: string) =>
      `Ô ${cell} của trang tính ${sheet} được lưu là số nhưng giá trị lưu trong tệp không phải là số. ${retype}`,
    tooLong: (sheet: string, cell: string) =>
      `Nội dung ô ${cell} của trang tính ${sheet} dài hơn mức Excel cho phép. Hãy rút ngắn nội dung ô này, lưu lại rồi thử lại.`,
    ambiguous: (sheet: string, cell: string) =>
      `Nội dung lưu ở ô ${cell} của trang tính ${sheet} không rõ ràng, mỗi chương trình có thể hiểu một khác. ${retype}`,
  },
  sheetTwice: (sheet: string) => `Tệp có hai trang tính cùng tên ${sheet}. Hãy đổi tên một trang, lưu lại rồi thử lại.`,
  nameTooLong: (name: string) =>
    `Tên ${name} trong tệp có nội dung quá dài. Hãy xóa tên này ở Công thức (Formulas) → Quản lý tên (Name Manager), lưu lại rồi thử lại.`,
  reservedName: (name: string) => `Tệp có tên không dùng được: ${name}. Hãy đổi tên này, lưu lại rồi thử lại.`,
  tabTaken: (sheet: string) => `Đã có trang tính ${sheet}. Hãy đổi tên trang tính ấy, rồi thử lại.`,
  noSuchTab: (sheet: string) => `Không còn trang tính ${sheet}. Hãy kiểm tra lại từ đầu.`,
  protected:
    'Cấu trúc của tệp đang khóa nên không thêm được trang tính. Hãy vào Xem lại (Review) → Bảo vệ sổ làm việc (Protect Workbook) để bỏ khóa, rồi thử lại.',
  protectedSheet: (sheet: string) =>
    `Trang tính ${sheet} đang khóa và Excel không cho ngăn này bỏ khóa. Hãy vào Xem lại (Review) → Bỏ bảo vệ trang tính (Unprotect Sheet), rồi thử lại. Xong việc có thể khóa lại ở Công cụ → Khôi phục biểu mẫu.`,
  hidden: (sheet: string) =>
    `Trang tính ${sheet} đang ẩn. Hãy bấm chuột phải vào tên một trang tính, chọn Bỏ ẩn (Unhide), rồi thử lại.`,
  accessDenied: 'Excel không cho ghi vào bảng tính này. Hãy bỏ khóa trang tính và sổ tính, rồi thử lại.',
  cellEditing: 'Một ô đang được nhập. Hãy nhấn Enter để kết thúc nhập ô, rồi thử lại.',
  readOnly: 'Bảng tính đang mở ở chế độ chỉ đọc. Hãy bấm Bật chỉnh sửa hoặc lưu một bản sao, rồi thử lại.',
  notInFront:
    'Excel chỉ làm được việc này khi cửa sổ của tệp đang ở trước. Hãy quay lại cửa sổ Excel của tệp này, rồi thử lại.',
  noFile: 'Excel không đưa được bản sao của tệp này. Hãy vào Tệp (File) → Lưu bản sao (Save a Copy).',
  hostBusy: 'Excel đang bận. Hãy đợi một lát, rồi thử lại.',
  hostFailure: (code: string) => `Excel không thực hiện được (${code}). Hãy lưu bảng tính, mở lại rồi thử lại.`,
  noForms: 'Tệp không có biểu mẫu nào của báo cáo. Hãy tạo biểu mẫu mới, rồi chép số liệu vào.',
  unknownEdition: (tab: string, edition: string) =>
    `Trang tính ${tab} theo bộ biểu mẫu ${edition} mà phiên bản này chưa biết. Hãy cập nhật chương trình.`,
  unknownForm: (tab: string, form: string) =>
    `Trang tính ${tab} mang ký hiệu biểu mẫu ${form} mà phiên bản này chưa biết. Hãy cập nhật chương trình.`,
  unknownPeriod: (tab: string, period: string) =>
    `Trang tính ${tab} mang kỳ báo cáo ${period} không đọc được. Hãy tạo lại biểu mẫu cho đúng kỳ.`,
};
