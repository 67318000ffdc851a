import { pointsOfCharacters, pointsOfMillimetres } from '../../../src/workbook/excel/render/lengths';

/** A width as Excel shows it, the pixels that it shows beside it, and their points. */
const widths = [
  [8.43, 64, 48],
  [10, 75, 56.25],
  [6.2, 48, 36],
] as const;

test.each(widths)('a column of %d characters takes %d pixels, which are %d points', (characters, pixels, points) => {
  expect(pointsOfCharacters(characters)).toBe(points);
  expect(points / 0.75).toBe(pixels);
});

test('an inch is 72 points', () => {
  expect(pointsOfMillimetres(25.4)).toBe(72);
});
