import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The folder into which the Chromium from npm unpacks its only font family. */
const folder = join(tmpdir(), 'fonts/fonts/Open_Sans');

/**
 * The rows of the forms are high enough for Times New Roman. If the browser has only its own wider font, this scales it
 * to the width of Times New Roman; a browser with system fonts is left unchanged.
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
