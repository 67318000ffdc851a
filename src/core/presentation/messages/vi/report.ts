/** The text that the command line prints for a check. */
export const report = {
  heading: (unit: string, period: string) => `${unit}, báo cáo ${period}`,
  toConvert: (count: number) => `${String(count)} ô cần chuyển thành số`,
  toLookAt: (count: number) => `${String(count)} chỗ cần xem`,
  starting: (count: number) => `${String(count)} số kỳ trước chưa xác nhận`,
  blank: (count: number) => `${String(count)} ô chưa nhập`,
  toMend: (count: number) => `${String(count)} chỗ phải sửa`,
  toExplain: (count: number) => `${String(count)} chỗ phải giải trình`,
  notices: (count: number) => `${String(count)} lưu ý`,
  explained: (count: number) => `${String(count)} chỗ đã giải trình`,
  /** Notes that nobody has confirmed yet to explain a finding. */
  noted: (count: number) => `${String(count)} Ghi chú chờ xác nhận`,
  nothing: 'không còn gì phải sửa hay giải trình',
  formTitle: (form: string, title: string) => `${form}. ${title}`,
  levels: { fix: 'Phải sửa', explain: 'Phải giải trình' },
  foldedReadings: (count: number, cells: string) => `Cần chuyển thành số (${String(count)} ô): ${cells}`,
  /** Carried-over figures that nobody has confirmed. */
  foldedStarting: (count: number, cells: string) => `Số kỳ trước chưa xác nhận (${String(count)} ô): ${cells}`,
  foldedBlanks: (count: number, cells: string) => `Chưa nhập (${String(count)} ô): ${cells}`,
  foldedExplained: (count: number, cells: string) => `Đã giải trình (${String(count)} chỗ): ${cells}`,
  foldedNoted: (count: number, cells: string) =>
    `Có Ghi chú, chờ xác nhận là giải trình (${String(count)} chỗ): ${cells}`,
  foldedNotices: (count: number) => `Lưu ý (${String(count)}):`,
  moreNotices: (count: number) => `và ${String(count)} lưu ý khác cùng loại`,
  absentForms: (forms: string) => `Không có trong tệp: ${forms}.`,
  verdict: {
    /** `left` counts what is left: cells by kind, findings to fix, findings to explain. */
    open: (left: string) => `Chưa gửi được: còn ${left}.`,
    ready: 'Gửi được: không còn gì phải sửa hay giải trình.',
    readyWithNotices: (notices: number) =>
      `Gửi được: không còn gì phải sửa hay giải trình; có ${String(notices)} lưu ý nên xem trước khi gửi.`,
  },
  next: {
    fix: 'Mở tệp, sửa các ô nêu trên và ghi lý do vào Ghi chú ở chỗ phải giải trình, lưu lại rồi kiểm tra lần nữa.',
    explain: 'Mở tệp, ghi lý do vào Ghi chú của các dòng nêu trên, lưu lại rồi kiểm tra lần nữa.',
  },
  progress: (place: number, count: number, file: string) => `Đang kiểm tra ${String(place)}/${String(count)}: ${file}`,
  totals: (ready: number, open: number, unread: number) =>
    `Tất cả: ${String(ready)} báo cáo gửi được, ${String(open)} báo cáo còn phải sửa hoặc giải trình` +
    (unread === 0 ? '.' : `, ${String(unread)} tệp không đọc được.`),
};
