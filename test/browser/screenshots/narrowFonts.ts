import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where the Chromium from npm unpacks the only family that it brings. */
const folder = join(tmpdir(), 'fonts/fonts/Open_Sans');

/**
 * The forms are set in Times New Roman, for whose letters their rows are high enough. A browser that has no other font
 * than its own shows it as narrow as that; one with fonts of a system stays as it is.
 */
export async function narrowFonts(page: Page): Promise<void> {
  const faces = ['Regular', 'Bold', 'Italic'].filter((face) => existsSync(join(folder, `OpenSans-${face}.ttf`)));
  for (const face of faces)
    await page.route(`**/fonts/${face}.ttf`, (route) => route.fulfill({ path: join(folder, `OpenSans-${face}.ttf`) }));
  await page.evaluate(async (names) => {
    for (const name of names) {
      const look = { weight: name === 'Bold' ? 'bold' : 'normal', style: name === 'Italic' ? 'italic' : 'normal' };
      const font = new FontFace('Times New Roman', `url(fonts/${name}.ttf)`, { ...look, sizeAdjust: '84%' } as object);
      document.fonts.add(await font.load());
    }
  }, faces);
}
