import type { PlaceMessages } from '../PlaceMessages';
import { enumerated, grouped } from '../sentence';

export const places: PlaceMessages = {
  number: (value) => grouped(value, '.', ','),
  percent: (figure) => `${figure}%`,
  quoted: (text) => `“${text}”`,
  date: ({ year, month, day }) => `${twoDigits(day)}/${twoDigits(month)}/${String(year)}`,
  and: (items) => enumerated(items, 'và'),
  or: (items) => enumerated(items, 'hoặc'),
  row: (code) => `dòng ${code}`,
  rows: (codes) => (codes.length === 1 ? `dòng ${codes[0] ?? ''}` : `các dòng ${codes.join(', ')}`),
  rowOf: (form, code) => `${form} dòng ${code}`,
  measure: (name) => name,
  named: (row, name) => `${row} (${name})`,
  total: (codes, form) => (form === undefined ? `tổng các dòng ${codes}` : `tổng các dòng ${codes} của ${form}`),
  sum: (terms) => `tổng ${terms}`,
  share: (numerator, denominator) => `tỷ lệ ${numerator} ÷ ${denominator}`,
  parts: {
    value: (row) => row,
    given: (row) => `số liệu ở ${row}`,
    numerator: (row) => `tử số ghi ở ${row}`,
    denominator: (row) => `mẫu số ghi ở ${row}`,
  },
  functions: {
    min: 'số nhỏ nhất trong',
    max: 'số lớn nhất trong',
    floor: 'phần nguyên của',
    ceiling: 'số nguyên kế trên của',
    ratio: 'tỷ lệ %',
  },
  least: (rows) => `số nhỏ nhất trong ${rows}`,
  greatest: (rows) => `số lớn nhất trong ${rows}`,
  holds: {
    '<=': 'không lớn hơn',
    '>=': 'không nhỏ hơn',
    '<>': 'khác',
    '=': 'bằng',
    '<': 'nhỏ hơn',
    '>': 'lớn hơn',
    '~': 'khớp với',
    in: 'là một trong các số',
  },
  breaks: {
    '<=': 'lớn hơn',
    '>=': 'nhỏ hơn',
    '<>': 'bằng',
    '=': 'khác',
    '<': 'không nhỏ hơn',
    '>': 'không lớn hơn',
    '~': 'khác',
    in: 'không thuộc các số',
  },
  isGiven: (row) => `${row} có số liệu`,
  isBlank: (row) => `${row} để trống`,
  section: (code) => `mục ${code}`,
  task: (section, number) => `nhiệm vụ ${number} mục ${section}`,
  periodShort: (kind, year) => `${{ Q1: 'QI', '6T': '6T', Q3: 'QIII', N: 'Năm' }[kind]} ${String(year)}`,
  period: (kind, year) =>
    ({
      Q1: `quý I năm ${String(year)}`,
      '6T': `6 tháng đầu năm ${String(year)}`,
      Q3: `quý III năm ${String(year)}`,
      N: `năm ${String(year)}`,
    })[kind],
};

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
