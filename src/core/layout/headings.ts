/** The headings of a form's table, as printed and as sought in sheets whose columns were moved. */
export const formHeadings = {
  code: 'STT',
  name: 'Chỉ tiêu thống kê',
  nameHint: '(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)',
  result: 'Kết quả thống kê',
  unit: 'Đơn vị tính',
  figure: 'Số liệu',
  note: 'Ghi chú',
  check: 'Kiểm tra',
} as const;
