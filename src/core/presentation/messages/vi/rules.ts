import type { Severity } from '../../../catalogue';
import type { RuleMessages } from '../RuleMessages';

export const rules: RuleMessages = {
  required: (row) => `${row} phải có số liệu; không phát sinh thì ghi 0`,
  requiredCode: (row) => `${row} phải ghi mã`,
  requiredIf: (conditions, row) => `nếu ${conditions} thì ${row} phải có số liệu`,
  whole: (row) => `${row} là số nguyên, không âm`,
  notNegative: (row) => `${row} là số không âm`,
  between: (row, low, high) => `${row} nằm trong khoảng từ ${low} đến ${high}`,
  atMost: (row, high) => `${row} không lớn hơn ${high}`,
  atLeast: (row, low) => `${row} không nhỏ hơn ${low}`,
  heading: (row) => `${row} là dòng nhóm, không ghi số liệu`,
  code: (row, codes) => `${row} chỉ ghi một trong các mã ${codes}`,
  meaning: (value, label) => `${value} (${label})`,
  equals: (row, other) => `${row} bằng ${other}`,
  ratio: (row, numerator, denominator) => `${row} bằng ${numerator} chia cho ${denominator}, nhân 100`,
  ratioOverZero: (denominator) => `${denominator} bằng 0 thì để trống`,
  fraction: (row) => `nếu ${row} ghi kèm phân số, như 100% (17/17), thì tỷ lệ phải khớp với phân số đó`,
  notZero: (row) => `${row} khác 0; nếu đúng là 0 thì phải giải trình`,
  residual: (row, sum) => `${row} lớn hơn ${sum} thì nêu rõ phần còn lại`,
  average: (row, rows) => `${row} nằm giữa số nhỏ nhất và số lớn nhất trong ${rows}`,
  averageAtEnd: 'các dòng này khác nhau thì thường không trùng với hai số ấy',
  attainable: (row, whole) => `${row} bằng 100 × một số nguyên ÷ ${whole}`,
  attainableOverZero: (row, whole) => `nếu ${whole} bằng 0 thì ${row} để trống hoặc ghi 0`,
  ifThen: (conditions, consequence) => `nếu ${conditions} thì ${consequence}`,
  otherwise: (deviation, severity) => `${deviation} thì ${consequences[severity]}`,
  less: 'nhỏ hơn',
  more: 'lớn hơn',
  negative: 'số âm',
  below: (limit) => `nhỏ hơn ${limit}`,
  above: (limit) => `lớn hơn ${limit}`,
};

const consequences: Readonly<Record<Severity, string>> = {
  fix: 'phải sửa',
  explain: 'phải giải trình',
  notice: 'nên xem lại',
};
