import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { iconSizes } from './manifest/sequences';

export interface Icon {
  /** `insert-16.png`. */
  readonly file: string;
  /** Of a PNG. */
  readonly bytes: Uint8Array;
  /** RGBA, row by row. */
  readonly pixels: Uint8Array;
}

/** Every drawing of a folder in every size that the ribbon asks for. Same drawing, same bytes. */
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
