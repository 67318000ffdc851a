import type { Severity } from '../../../catalogue';

/** What a rule requires; rows are given as text, such as "dòng 1.5". */
export const rules = {
  required: (row: string) => `${row} phải có số liệu; không phát sinh thì ghi 0`,
  requiredCode: (row: string, codes: string) => `${row} phải ghi một trong các mã ${codes}`,
  requiredShare: (row: string) => `${row} phải có tỷ lệ %; không có gì để tính tỷ lệ thì ghi rõ vào Ghi chú`,
  requiredIf: (conditions: string, row: string) => `nếu ${conditions} thì ${row} phải có số liệu`,
  whole: (row: string) => `${row} là số nguyên, không âm`,
  notNegative: (row: string) => `${row} là số không âm`,
  between: (row: string, low: string, high: string) => `${row} nằm trong khoảng từ ${low} đến ${high}`,
  atMost: (row: string, high: string) => `${row} không lớn hơn ${high}`,
  atLeast: (row: string, low: string) => `${row} không nhỏ hơn ${low}`,
  heading: (row: string) => `${row} là dòng nhóm, không ghi số liệu`,
  code: (row: string, codes: string) => `${row} chỉ ghi một trong các mã ${codes}`,
  /** A code with its meaning: "1 (Có)". */
  meaning: (value: string, label: string) => `${value} (${label})`,
  equals: (row: string, other: string) => `${row} bằng ${other}`,
  ratio: (row: string, numerator: string, denominator: string) =>
    `${row} bằng ${numerator} chia cho ${denominator}, nhân 100`,
  ratioOverZero: (denominator: string) => `${denominator} bằng 0 thì để trống`,
  fraction: (row: string) => `nếu ${row} ghi kèm phân số, như 100% (17/17), thì tỷ lệ phải khớp với phân số đó`,
  notZero: (row: string) => `${row} khác 0; nếu đúng là 0 thì phải giải trình`,
  residual: (row: string, sum: string) => `${row} lớn hơn ${sum} thì nêu rõ phần còn lại`,
  average: (row: string, rows: string) => `${row} nằm giữa số nhỏ nhất và số lớn nhất trong ${rows}`,
  averageAtEnd: 'các dòng này khác nhau thì thường không trùng với hai số ấy',
  attainable: (row: string, whole: string) => `${row} bằng 100 × một số nguyên ÷ ${whole}`,
  attainableOverZero: (row: string, whole: string) => `nếu ${whole} bằng 0 thì ${row} để trống`,
  ifThen: (conditions: string, consequence: string) => `nếu ${conditions} thì ${consequence}`,
  /** The consequence of a deviation in one direction: "nhỏ hơn thì phải sửa". */
  otherwise: (deviation: string, severity: Severity) => `${deviation} thì ${consequences[severity]}`,
  less: 'nhỏ hơn',
  more: 'lớn hơn',
  negative: 'số âm',
  below: (limit: string) => `nhỏ hơn ${limit}`,
  above: (limit: string) => `lớn hơn ${limit}`,
};

const consequences: Readonly<Record<Severity, string>> = {
  fix: 'phải sửa',
  explain: 'phải giải trình',
  notice: 'nên xem lại',
};
