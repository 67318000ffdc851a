/** Findings about figures: a statement, then a remedy. */
export const findings = {
  /** "dòng 1.5 ghi 614". */
  states: (row: string, figure: string) => `${row} ghi ${figure}`,
  /** The figure comes from the formula of the form. */
  computes: (row: string, figure: string) => `${row} là ${figure}`,
  /** Two statements with a relation: "…, khác tổng … = 612". */
  beside: (statement: string, relation: string, other: string) => `${statement}, ${relation} ${other}`,
  equal: 'bằng',
  /** A row with its figure; `working` and `roughly` give a calculation with its result. */
  figureOf: (row: string, figure: string) => `${row} (${figure})`,
  working: (terms: string, figures: string, result: string) => `${terms} = ${figures} = ${result}`,
  roughly: (terms: string, figures: string, result: string) => `${terms} = ${figures} ≈ ${result}`,
  while: (statement: string, condition: string) => `${statement}, trong khi ${condition}`,
  remainder: (statement: string, rest: string) => `${statement}, còn lại ${rest}`,
  sideBySide: (figures: readonly string[]) =>
    `cùng một số liệu nhưng các biểu mẫu ghi khác nhau: ${figures.join('; ')}`,
  outOf: (figure: string, denominator: string) => `${figure} trên tổng số ${denominator}`,
  blank: (row: string) => `${row} chưa có số liệu`,
  blankWithNote: (row: string) => `${row} để trống; Ghi chú đã nêu lý do`,
  notWhole: (statement: string) => `${statement}, không phải số nguyên`,
  negative: (statement: string) => `${statement}, là số âm`,
  noCode: (statement: string, codes: string) => `${statement}, không thuộc các mã ${codes}`,
  zero: (row: string) => `${row} bằng 0, trong khi chỉ tiêu này thường khác 0`,
  heading: (row: string, typed: string) => `${row} là dòng nhóm nhưng có ghi ${typed}`,
  overZero: (statement: string, denominator: string) =>
    `${statement}, trong khi ${denominator} bằng 0 nên không có tỷ lệ`,
  fraction: (statement: string, fraction: string, percentage: string) =>
    `${statement}, khác phân số ghi kèm: ${fraction} = ${percentage}`,
  attainable: (statement: string, whole: string, figures: string) =>
    `${statement}, nhưng ${whole} nên tỷ lệ chỉ có thể là ${figures}`,
  nearest: (statement: string, whole: string, figures: string) =>
    `${statement}, nhưng ${whole} nên tỷ lệ gần nhất có thể là ${figures}`,
  remedies: {
    total: 'Sửa tổng hoặc các dòng thành phần.',
    ratio: 'Sửa tỷ lệ hoặc các dòng dùng để tính.',
    fraction: 'Sửa tỷ lệ hoặc phân số ghi kèm.',
    part: 'Sửa lại số liệu của các dòng này cho hợp lý.',
    figure: 'Nhập lại số đúng.',
    equal: 'Sửa cho thống nhất.',
    code: 'Ghi lại đúng mã.',
    blank: 'Nhập số liệu; không phát sinh thì ghi 0.',
    /** A percentage of nothing is not 0. */
    blankShare: 'Nhập tỷ lệ %; nếu không có gì để tính tỷ lệ thì để trống và ghi rõ vào Ghi chú.',
    heading: 'Xóa số liệu ở dòng này.',
    overZero: 'Để trống dòng này, hoặc ghi lý do vào Ghi chú.',
    explain: 'Kiểm tra lại; nếu đúng, ghi lý do vào Ghi chú.',
    explained: 'Đã có giải trình.',
    /** A Ghi chú stands there, and nobody has confirmed yet that it is the reason. */
    noted: 'Có Ghi chú, chờ xác nhận là giải trình.',
    notice: 'Nên xem lại.',
  },
};
