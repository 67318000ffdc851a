import fc from 'fast-check';
import { isBlank, plainSpaces } from '../../../src/core/base/spaces';

test.each([
  ['a b', 'a b'],
  ['a\u00A0b', 'a b'],
  ['a\u200Bb', 'a b'],
  ['a\r\nb', 'a\n\nb'],
  ['a\tb', 'a\nb'],
  ['\uFEFFa', 'a'],
  ['ho\u00ADàn', 'hoàn'],
])('the text %j with plain spaces is %j', (text, expected) => {
  expect(plainSpaces(text)).toBe(expected.normalize('NFC'));
});

test('plainSpaces does not change its own result', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => plainSpaces(plainSpaces(text)) === plainSpaces(text)),
  );
});

test.each(['', ' ', '\n\t', '\u00A0\u200B\uFEFF', '\u2028'])('the text %j is blank', (text) => {
  expect(isBlank(text)).toBe(true);
});

test.each(['.', '0', ' a ', '-'])('the text %j is not blank', (text) => {
  expect(isBlank(text)).toBe(false);
});
