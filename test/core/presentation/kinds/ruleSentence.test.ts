import { editions } from '../../../../src/core/catalogue';
import { ruleSentence } from '../../../../src/core/presentation/kinds/ruleSentence';
import { flaws, vietnameseFlaws } from './vietnamese';

const [edition] = editions();
const rules = edition!.rules;

function sentenceOf(id: string, language: 'vi' | 'en' = 'vi'): string {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return ruleSentence(edition!, rule, language);
}

test('every rule has a Vietnamese and an English sentence', () => {
  expect(rules.length).toBeGreaterThan(300);
  const bad = rules.flatMap((rule) => {
    const [vi, en] = [ruleSentence(edition!, rule, 'vi'), ruleSentence(edition!, rule, 'en')];
    return [...vietnameseFlaws(vi), ...flaws(en)].map((flaw) => `${rule.id}: ${flaw}: ${vi} | ${en}`);
  });
  expect(bad).toEqual([]);
});

test('every sentence names its row, and rules of a row differ', () => {
  for (const rule of rules) expect(ruleSentence(edition!, rule, 'vi')).toContain(rule.row.split(':')[1]);
  const sentences = rules.map((rule) => `${rule.row} ${ruleSentence(edition!, rule, 'vi')}`);
  expect(new Set(sentences).size).toBe(sentences.length);
});

describe('sentences of each sort', () => {
  test.each([
    ['BM1.1-required', 'Dòng 1 phải có số liệu; không phát sinh thì ghi 0.'],
    ['BM1.6-required', 'Dòng 6 phải ghi một trong các mã 1 (Có), 0 (Không).'],
    ['BM7.3-required', 'Dòng 3 phải có tỷ lệ %; không có gì để tính tỷ lệ thì ghi rõ vào Ghi chú.'],
    ['BM1.4.2-required', 'Nếu dòng 4.1 để trống hoặc dòng 4.1 khác 0 thì dòng 4.2 phải có số liệu.'],
    ['BM1.1-type', 'Dòng 1 là số nguyên, không âm.'],
    ['BM6.1.1-type', 'Dòng 1.1 là số không âm.'],
    ['BM1.3-heading', 'Dòng 3 là dòng nhóm, không ghi số liệu.'],
    ['BM7.3-range', 'Dòng 3 nằm trong khoảng từ 0% đến 100%.'],
    ['BM1.2-range', 'Dòng 2 nằm trong khoảng từ 0% đến 100%.'],
    [
      'BM4.2.5-range',
      'Dòng 2.5 không lớn hơn 100%; số âm thì phải giải trình. Tỷ lệ âm nghĩa là số lượng đã tăng so với năm 2015.',
    ],
    ['BM4.1.5-total', 'Dòng 1.5 bằng tổng các dòng 1.5.1 + 1.5.2 + 1.5.3.'],
    ['BM1.2-ratio', 'Dòng 2 bằng dòng 2.2 chia cho dòng 2.1, nhân 100; dòng 2.1 bằng 0 thì để trống.'],
    ['BM4.1.1-ratio', 'Nếu dòng 1.1 ghi kèm phân số, như 100% (17/17), thì tỷ lệ phải khớp với phân số đó.'],
    ['BM3.3.1.2-part', 'Dòng 3.1.2 không lớn hơn dòng 3.1.1.'],
    ['BM1.2.1-equal', 'Dòng 2.1 bằng số nhiệm vụ trong Phụ lục.'],
    ['BM7.1-code', 'Dòng 1 chỉ ghi một trong các mã 0 (Chưa), 1 (Hoàn thành).'],
    ['BM3.1.4.1-zero', 'Dòng 1.4.1 khác 0; nếu đúng là 0 thì phải giải trình.'],
  ])('%s', (id, expected) => {
    expect(sentenceOf(id)).toBe(expected);
  });

  test.each([
    [
      'BM6.2.1-total',
      'Dòng 2.1 bằng tổng các dòng 2.2 + 2.3 + 2.4 + 2.5; nhỏ hơn thì phải sửa, lớn hơn thì phải giải trình.',
    ],
    ['BM7.6.7.1-part', 'Dòng 6.7.1 không lớn hơn tổng các dòng 3.1.1 + 3.2.1 + 3.3.1 của Biểu mẫu 3.'],
    ['BM7.6.4.1-part', 'Tổng các dòng 6.4.1 + 6.5.1 không lớn hơn Biểu mẫu 3 dòng 1.4.'],
    ['BM4.1.5-equal', 'Dòng 1.5 bằng Biểu mẫu 6 dòng 2.1; Biểu mẫu 5 dòng 1.2 không lớn hơn dòng 1.5;'],
    ['BM4.1.1-equal', 'Tổng mẫu số ghi ở dòng 1.1 + mẫu số ghi ở dòng 1.2 bằng mẫu số ghi ở Biểu mẫu 5 dòng 1.1.'],
    ['BM1.5.1-residual', 'Dòng 5.1 lớn hơn tổng các dòng 5.2 + 5.3 + 5.4 thì nêu rõ phần còn lại.'],
    ['BM7.5.2-average', 'Dòng 5.2 nằm giữa số nhỏ nhất và số lớn nhất trong các dòng 5.2.1, 5.2.2, 5.2.3;'],
    ['BM1.4.2-attainable', 'Dòng 4.2 bằng 100 × một số nguyên ÷ dòng 4.1; nếu dòng 4.1 bằng 0 thì dòng 4.2 để trống.'],
    [
      'BM1.6.1-code',
      'Nếu dòng 6 bằng 0 thì dòng 6.1 không lớn hơn 0; nếu dòng 6 bằng 1 thì dòng 6.1 lớn hơn 0 và dòng 6.2 có số liệu.',
    ],
    [
      'BM1.6.2-code',
      'Dòng 6.2 chỉ ghi một trong các mã 0 (Trực tuyến), 1 (Phát phiếu), 2 (Kết hợp); nếu dòng 6 bằng 0 thì dòng 6.2 để trống.',
    ],
  ])('%s begins', (id, expected) => {
    expect(sentenceOf(id).slice(0, expected.length)).toBe(expected);
  });

  test('English', () => {
    expect(sentenceOf('BM4.1.5-total', 'en')).toBe('Row 1.5 equals the sum of rows 1.5.1 + 1.5.2 + 1.5.3.');
    expect(sentenceOf('BM1.2.1-equal', 'en')).toBe('Row 2.1 equals the number of tasks in the appendix.');
  });
});
