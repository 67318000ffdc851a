import { pointsOfCharacters, pointsOfMillimetres } from '../../../src/workbook/excel/lengths';

/** A width as a file states it, the pixels that Excel gives it, and its points. */
const widths = [
  [9.140625, 64, 48],
  [10, 70, 52.5],
  [6.2, 43, 32.25],
  [0, 0, 0],
] as const;

test.each(widths)('a column of %d characters takes %d pixels, which are %d points', (characters, pixels, points) => {
  expect(pointsOfCharacters(characters)).toBe(points);
  expect(points / 0.75).toBe(pixels);
});

test('an inch is 72 points', () => {
  expect(pointsOfMillimetres(25.4)).toBe(72);
});
