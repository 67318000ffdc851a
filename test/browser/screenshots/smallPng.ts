import { zlibSync } from 'fflate';
import type { Page } from 'playwright-core';

interface Indexed {
  readonly width: number;
  readonly height: number;
  readonly palette: readonly number[];
  /** One byte for each pixel, in base 64. */
  readonly pixels: string;
}

/** Reduces a picture to its 256 most frequent colours; others become the nearest of them. Halves the size at least. */
export async function smallPng(page: Page, png: Buffer): Promise<Uint8Array> {
  const { width, height, palette, pixels } = await page.evaluate(indexed, png.toString('base64'));
  const bytes = Buffer.from(pixels, 'base64');
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) bytes.copy(lines, row * (width + 1) + 1, row * width, (row + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, palette, not interlaced
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', Buffer.from(zlibSync(lines, { level: 9 }))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Runs in the page, because a browser can decode pictures. */
async function indexed(base64: string): Promise<Indexed> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  if (!canvas) throw new Error('nothing to draw on');
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  const colourAt = (at: number): number => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const parts = (colour: number): readonly [number, number, number] => [
    colour >> 16,
    (colour >> 8) & 255,
    colour & 255,
  ];
  const apart = (a: number, b: number): number => {
    const [from, to] = [parts(a), parts(b)];
    return (from[0] - to[0]) ** 2 + (from[1] - to[1]) ** 2 + (from[2] - to[2]) ** 2;
  };
  // Similar shades count as one; otherwise the palette would have no room for rare colours such as a red star.
  const colours: number[] = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1]))
    if (colours.length < 256 && colours.every((chosen) => apart(chosen, colour) >= 60)) colours.push(colour);
  const indexes = new Map(colours.map((colour, index) => [colour, index]));
  const nearest = (colour: number): number => {
    const existing = indexes.get(colour);
    if (existing !== undefined) return existing;
    let best = 0;
    colours.forEach((candidate, index) => {
      if (apart(candidate, colour) < apart(colours[best] ?? 0, colour)) best = index;
    });
    indexes.set(colour, best);
    return best;
  };
  let pixels = '';
  for (let at = 0; at < data.length; at += 4) pixels += String.fromCharCode(nearest(colourAt(at)));
  return { width, height, palette: colours.flatMap(parts), pixels: btoa(pixels) };
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
}

/** CRC-32 as defined by PNG. */
function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
