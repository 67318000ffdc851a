import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { iconSizes } from './manifest/sequences';

export interface Icon {
  /** The name of the file, such as `insert-16.png`. */
  readonly file: string;
  /** The content of the PNG file. */
  readonly bytes: Uint8Array;
  /** The pixels as RGBA, row by row. */
  readonly pixels: Uint8Array;
}

/** Renders every drawing of a folder in every size of the ribbon. The same drawing gives the same bytes. */
export function renderIcons(folder: string): readonly Icon[] {
  const drawings = readdirSync(folder).filter((file) => file.endsWith('.svg')).sort(); // prettier-ignore
  return drawings.flatMap((drawing) => {
    const svg = readFileSync(join(folder, drawing), 'utf8');
    return iconSizes.map((size) => {
      const image = new Resvg(svg, {
        fitTo: { mode: 'width', value: size },
        font: { loadSystemFonts: false },
      }).render();
      return { file: `${basename(drawing, '.svg')}-${size}.png`, bytes: image.asPng(), pixels: image.pixels };
    });
  });
}
