import fc from 'fast-check';
import { oneLine, plainText } from '../../../src/core/signoff';

test('spaces of every kind are alike, letters composed', () => {
  expect(plainText(' Hòa\u00a0\u200b\r\n  Bình\ufeff ')).toBe('Hòa Bình');
});

test('what a report says otherwise stays: case, tone marks, dots', () => {
  expect(plainText('Hoà.')).not.toBe(plainText('Hòa.'));
  expect(plainText('A')).not.toBe(plainText('a'));
});

test('a line is as short as wanted, has whole letters, and twice makes no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const line = oneLine(text, most);
      expect(line.length).toBeLessThanOrEqual(most);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
      expect(oneLine(line, most)).toBe(line);
    }),
    { seed: 581 },
  );
});
