import type { ReportMessages } from '../ReportMessages';

export const report: ReportMessages = {
  heading: (unit, period) => `${unit}, báo cáo ${period}`,
  toConvert: (count) => `${String(count)} ô cần chuyển thành số`,
  toLookAt: (count) => `${String(count)} chỗ cần xem`,
  starting: (count) => `${String(count)} số kỳ trước chưa xác nhận`,
  blank: (count) => `${String(count)} ô chưa nhập`,
  toMend: (count) => `${String(count)} chỗ phải sửa`,
  toExplain: (count) => `${String(count)} chỗ phải giải trình`,
  notices: (count) => `${String(count)} lưu ý`,
  explained: (count) => `${String(count)} chỗ đã giải trình`,
  nothing: 'không còn gì phải sửa hay giải trình',
  formTitle: (form, title) => `${form}. ${title}`,
  levels: { fix: 'Phải sửa', explain: 'Phải giải trình' },
  foldedReadings: (count, cells) => `Cần chuyển thành số (${String(count)} ô): ${cells}`,
  foldedStarting: (count, cells) => `Số kỳ trước chưa xác nhận (${String(count)} ô): ${cells}`,
  foldedBlanks: (count, cells) => `Chưa nhập (${String(count)} ô): ${cells}`,
  foldedExplained: (count, cells) => `Đã giải trình (${String(count)} chỗ): ${cells}`,
  foldedNotices: (count) => `Lưu ý (${String(count)}):`,
  moreNotices: (count) => `và ${String(count)} lưu ý khác cùng loại`,
  absentForms: (forms) => `Không có trong tệp: ${forms}.`,
  verdict: {
    open: (left) => `Chưa gửi được: còn ${left}.`,
    ready: 'Gửi được: không còn gì phải sửa hay giải trình.',
    readyWithNotices: (notices) =>
      `Gửi được: không còn gì phải sửa hay giải trình; có ${String(notices)} lưu ý nên xem trước khi gửi.`,
  },
  next: {
    fix: 'Mở tệp, sửa các ô nêu trên và ghi lý do vào Ghi chú ở chỗ phải giải trình, lưu lại rồi kiểm tra lần nữa.',
    explain: 'Mở tệp, ghi lý do vào Ghi chú của các dòng nêu trên, lưu lại rồi kiểm tra lần nữa.',
  },
  progress: (place, count, file) => `Đang kiểm tra ${String(place)}/${String(count)}: ${file}`,
  totals: (ready, open, unread) =>
    `Tất cả: ${String(ready)} báo cáo gửi được, ${String(open)} báo cáo còn phải sửa hoặc giải trình` +
    (unread === 0 ? '.' : `, ${String(unread)} tệp không đọc được.`),
};
