import fc from 'fast-check';
import { textShape } from '../../../src/core/signoff';

describe('the shape of a text', () => {
  test.each([
    ['figures', 'Dòng 3.4 ghi 40, lớn hơn dòng 3.3 (36).', 'Dòng 3.4 ghi 1.041, lớn hơn dòng 3.3 (35,5).'],
    ['capitals and gaps', 'Dòng 1 ghi 2', 'DÒNG  1\u00a0GHI 2'],
    ['places of tone marks', 'hòa 1', 'hoà 2'],
    ['punctuation', '“Tồn”; từ 2021…', 'Tồn từ 2021'],
  ])('does not depend on %s', (_what, one, other) => {
    expect(textShape(one)).not.toBe('');
    expect(textShape(one)).toBe(textShape(other));
  });

  test('depends on every word', () => {
    expect(textShape('Tồn từ năm 2021')).not.toBe(textShape('Tồn từ năm 2021 và 2020'));
  });

  test.each(['', '…', '612', '3.4: 40; 36'])('of %j, which has no letter, is empty', (text) => {
    expect(textShape(text)).toBe('');
  });

  test('of a text with a word more is another one', () => {
    fc.assert(fc.property(fc.string(), (text) => textShape(`${text} vì`) !== textShape(text)));
  });
});
