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
])('%j is %j in plain spaces', (text, expected) => {
  expect(plainSpaces(text)).toBe(expected.normalize('NFC'));
});

test('plain spaces stay as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => plainSpaces(plainSpaces(text)) === plainSpaces(text)),
  );
});

test.each(['', ' ', '\n\t', '\u00A0\u200B\uFEFF', '\u2028'])('%j is blank', (text) => {
  expect(isBlank(text)).toBe(true);
});

test.each(['.', '0', ' a ', '-'])('%j is not blank', (text) => {
  expect(isBlank(text)).toBe(false);
});
