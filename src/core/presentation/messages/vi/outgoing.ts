import type { Widen } from '../text/Widen';

/** The clean copy of a report that goes out: what is in it, what is not, and why there is none. */
export const outgoing = {
  title: 'Bản sạch để gửi',
  /** `forms` are the names of the forms. */
  holds: (count: number, forms: string) => `Gồm ${String(count)} biểu: ${forms}.`,
  holdsChecks: 'Kèm cột Kiểm tra bên cạnh biểu và trang Kiểm tra.',
  left: (list: string) => `Không kèm: ${list}.`,
  withChecks: 'Kèm cột Kiểm tra và trang Kiểm tra',
  /** What may be left out of the copy, each as a part of a list. */
  leaves: {
    internal: (count: number) => `nội dung ${String(count)} giải trình nội bộ`,
    checks: 'cột Kiểm tra và trang Kiểm tra',
    checkSheet: 'Phiếu kiểm tra',
    periods: (list: string) => `kỳ khác (${list})`,
    priorFigures: 'số liệu kỳ trước lưu trong tệp',
    history: 'các lần kiểm tra',
    tabs: (count: number, list: string) => `${String(count)} trang khác (${list})`,
    /** What no copy has. */
    always: 'nội dung ngoài phần in của biểu, nhận xét gắn vào ô, hình vẽ, tên người soạn, đường dẫn tệp',
  },
  results: 'Công thức tự lập được thay bằng kết quả; số liệu, ghi chú và xác nhận giữ nguyên.',
  /** Takes the place of an internal explanation in the copy. */
  withheld: 'Lý do nội bộ, không gửi kèm bản này.',
  notSigned: (state: string) => `Chưa lập được bản sạch: cần có xác nhận kiểm tra còn hiệu lực. ${state}`,
  noReport: 'Chưa lập được bản sạch: tệp không có báo cáo này. Hãy lưu tệp rồi thử lại.',
  differs:
    'Chưa lập được bản sạch: đọc lại bản ấy không ra đúng nội dung đã xác nhận. Hãy dùng Tệp, Lưu bản sao của Excel và báo cho người quản trị.',
};

export type OutgoingMessages = Widen<typeof outgoing>;
