import fc from 'fast-check';
import { oneLine, plainText } from '../../../src/core/signoff';

test('plain text has spaces of one kind and composed letters', () => {
  expect(plainText(' Hòa\u00a0\u200b\r\n  Bình\ufeff ')).toBe('Hòa Bình');
});

test('plain text keeps case, tone marks and dots', () => {
  expect(plainText('Hoà.')).not.toBe(plainText('Hòa.'));
  expect(plainText('A')).not.toBe(plainText('a'));
});

test('a line keeps its limit and whole letters, and shortening it again changes nothing', () => {
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
