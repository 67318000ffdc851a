import { readdirSync, readFileSync } from 'node:fs';
import { pngSize } from '../src/manifest/pngSize';
import { renderIcons } from '../src/renderIcons';

const icons = renderIcons('assets');

test('every drawing stands in assets/ in every size, and nothing else does', () => {
  expect(icons.length).toBeGreaterThanOrEqual(6 * 8);
  expect(readdirSync('assets').filter((file) => file.endsWith('.png')).sort()).toEqual(icons.map(({ file }) => file).sort()); // prettier-ignore
});

test.each(icons)('$file is as its drawing is today: else npm run icons', ({ file, bytes }) => {
  const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
  const stored = readFileSync(`assets/${file}`);
  expect(pngSize(stored)).toEqual({ width: size, height: size });
  expect(Buffer.compare(stored, bytes)).toBe(0);
});

test.each([16, 32])('at %i pixels no two drawings look alike', (size) => {
  const drawn = icons.filter(({ file }) => file.endsWith(`-${size}.png`));
  for (const [at, one] of drawn.entries()) {
    for (const other of drawn.slice(at + 1)) {
      const different = one.pixels.filter((value, index) => value !== other.pixels[index]).length;
      expect(different / one.pixels.length).toBeGreaterThan(0.15);
    }
  }
});
