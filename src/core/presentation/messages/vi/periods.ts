/** Findings of comparisons with prior periods; rows, periods and figures are given as text. */
export const periods = {
  /** "6 tháng đầu năm 2022 (10, tệp “a.xlsx”)"; `file` is null for this workbook; with undefined the source is left out. */
  earlier: (period: string, figure: string, file: string | null | undefined) =>
    `${period} (${file === undefined ? figure : `${figure}, ${place(file)}`})`,
  /** As `earlier`, without a figure. */
  source: (period: string, file: string | null) => `${period} (${place(file)})`,
  /** The name of the checked report where it is one of the two periods that are compared. */
  own: (kind: 'Q3' | '6T') => ({ Q3: 'quý III của báo cáo này', '6T': '6 tháng của báo cáo này' })[kind],
  below: (statement: string, earlier: string) => `${statement}, nhỏ hơn ${earlier}`,
  belowSum: (statement: string, earlier: readonly string[], sum: string) =>
    `${statement}, nhỏ hơn tổng ${earlier.join(' + ')} = ${sum}`,
  /** A shorter period exceeds the whole year before. */
  above: (statement: string, earlier: string) => `${statement}, lớn hơn cả ${earlier}`,
  changed: (statement: string, earlier: string) =>
    `${statement}, khác ${earlier}, trong khi số này thường cố định cả năm`,
  /** The figure of the prior period is 0. */
  fromZero: (statement: string, earlier: string) => `${statement}, trong khi ${earlier}`,
  risen: (statement: string, earlier: string) => `${statement}, tăng hơn một nửa so với ${earlier}`,
  fallen: (statement: string, earlier: string) => `${statement}, giảm hơn một nửa so với ${earlier}`,
  /** The row has a code, which is not a quantity. */
  otherCode: (statement: string, earlier: string) => `${statement}, khác ${earlier}`,
  sameAsBefore: (form: string, rows: string, count: number, source: string) =>
    `${form} có ${String(count)} số phát sinh trong kỳ (${rows}) giống hệt ${source}; có thể mới chỉ đổi ngày`,
  /** `row` is the row in whose Ghi chú the reason is given. */
  sameRemedy: (row: string) => `Cập nhật số liệu kỳ này; nếu đúng là không đổi, ghi lý do vào Ghi chú ${row}.`,
  nineMonths: (quarter: string, half: string, notBelow: number, rows: number) =>
    `${String(notBelow)}/${String(rows)} số phát sinh trong kỳ của ${quarter} không nhỏ hơn ${half}, nên quý III được so sánh như số 9 tháng`,
  nineMonthsRemedy: 'Cho biết quý III ghi số của riêng quý hay của 9 tháng.',
  starting: (statement: string) => `${statement}, là số của kỳ trước và chưa được xác nhận`,
  startingRemedy: 'Ghi số của kỳ này; nếu không đổi, xác nhận hoặc ghi “không đổi” vào Ghi chú.',
};

function place(file: string | null): string {
  return file === null ? 'trong bảng tính này' : `tệp ${file}`;
}
