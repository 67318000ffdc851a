/** The frame of the pane and its start: the only words that are there before the core of the pane is loaded. */
export const shell = {
  title: 'Biểu mẫu CCHC',
  tabs: { findings: 'Kiểm tra', insert: 'Chèn biểu mẫu', send: 'Gửi', tools: 'Công cụ' },
  /** The page says the same before the first script runs. */
  starting: 'Đang mở ngăn Biểu mẫu…',
  opening: 'Đang đọc bảng tính…',
  start: {
    /** Excel did not answer in time. */
    slow: 'Excel chưa trả lời. Hãy bấm Tải lại; nếu vẫn vậy, đóng ngăn này rồi mở lại từ thẻ Biểu mẫu CCHC.',
    reload: 'Tải lại',
    /** A script of the pane did not come. */
    notLoaded:
      'Không tải được một phần của ngăn. Hãy kiểm tra mạng rồi bấm Tải lại. Nếu vẫn không được, báo bộ phận công nghệ thông tin.',
    tooOld:
      'Bản Excel này quá cũ nên ngăn kiểm tra không chạy được. Các biểu mẫu trong tệp vẫn tự tính và tự báo lỗi ở cột Kiểm tra. Ngăn này cần Excel 2021, Excel LTSC 2021 hoặc Microsoft 365.',
    notExcel: 'Trang này chỉ dùng được trong Excel. Hãy mở Excel, vào thẻ Biểu mẫu CCHC.',
    unexpected: (reason: string) =>
      `Có lỗi ngoài dự kiến: ${reason}. Bảng tính không bị thay đổi. Hãy tải lại ngăn này.`,
  },
};
