import type { PeriodMessages } from '../PeriodMessages';

export const periods: PeriodMessages = {
  earlier: (period, figure, file) => `${period} (${file === undefined ? figure : `${figure}, ${place(file)}`})`,
  source: (period, file) => `${period} (${place(file)})`,
  own: (kind) => ({ Q3: 'quý III của báo cáo này', '6T': '6 tháng của báo cáo này' })[kind],
  below: (statement, earlier) => `${statement}, nhỏ hơn ${earlier}`,
  belowSum: (statement, earlier, sum) => `${statement}, nhỏ hơn tổng ${earlier.join(' + ')} = ${sum}`,
  changed: (statement, earlier) => `${statement}, khác ${earlier}, trong khi số này thường cố định cả năm`,
  fromZero: (statement, earlier) => `${statement}, trong khi ${earlier}`,
  risen: (statement, earlier) => `${statement}, tăng hơn một nửa so với ${earlier}`,
  fallen: (statement, earlier) => `${statement}, giảm hơn một nửa so với ${earlier}`,
  otherCode: (statement, earlier) => `${statement}, khác ${earlier}`,
  sameAsBefore: (form, rows, count, source) =>
    `${form} có ${String(count)} số phát sinh trong kỳ (${rows}) giống hệt ${source}; có thể mới chỉ đổi ngày`,
  sameRemedy: (row) => `Cập nhật số liệu kỳ này; nếu đúng là không đổi, ghi lý do vào Ghi chú ${row}.`,
  nineMonths: (quarter, half, notBelow, rows) =>
    `${String(notBelow)}/${String(rows)} số phát sinh trong kỳ của ${quarter} không nhỏ hơn ${half}, nên quý III được so sánh như số 9 tháng`,
  nineMonthsRemedy: 'Cho biết quý III ghi số của riêng quý hay của 9 tháng.',
  starting: (statement) => `${statement}, là số của kỳ trước và chưa được xác nhận`,
  startingRemedy: 'Ghi số của kỳ này; nếu không đổi, xác nhận hoặc ghi “không đổi” vào Ghi chú.',
};

function place(file: string | null): string {
  return file === null ? 'trong bảng tính này' : `tệp ${file}`;
}
