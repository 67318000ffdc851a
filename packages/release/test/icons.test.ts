import { readdirSync, readFileSync } from 'node:fs';
import { pngSize } from '../src/manifest/pngSize';
import { renderIcons } from '../src/renderIcons';

const icons = renderIcons('assets');

test('assets/ contains every drawing in every size and nothing else', () => {
  expect(icons.length).toBeGreaterThanOrEqual(6 * 8);
  expect(readdirSync('assets').filter((file) => file.endsWith('.png')).sort()).toEqual(icons.map(({ file }) => file).sort()); // prettier-ignore
});

test.each(icons)('$file matches its drawing (otherwise run npm run icons)', ({ file, bytes }) => {
  const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
  const stored = readFileSync(`assets/${file}`);
  expect(pngSize(stored)).toEqual({ width: size, height: size });
  expect(Buffer.compare(stored, bytes)).toBe(0);
});

test.each([16, 32])('at %i pixels all drawings are different', (size) => {
  const drawn = icons.filter(({ file }) => file.endsWith(`-${size}.png`));
  for (const [at, first] of drawn.entries()) {
    for (const second of drawn.slice(at + 1)) {
      const different = first.pixels.filter((value, index) => value !== second.pixels[index]).length;
      expect(different / first.pixels.length).toBeGreaterThan(0.15);
    }
  }
});
