/**
 * Advance widths of Times New Roman in thousandths of the type size. A Vietnamese letter is as wide as its base letter,
 * except for the horns of ơ and ư.
 */
const upright: Readonly<Record<number, string>> = {
  180: "'",
  200: '|',
  250: ' ,.\u00a0',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr',
  389: 'Js',
  408: '"',
  444: '?acez“”',
  556: 'FPS',
  564: '+<=>×−≤≥÷',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐ',
  778: '&m',
  833: '%',
  889: 'M',
  944: 'W',
  1000: '…✗',
};
const heavy: Readonly<Record<number, string>> = {
  250: ' ,.\u00a0',
  278: "'/\\il",
  333: '!()-:;[]`fjt',
  389: 'Is',
  444: 'cerz',
  556: 'Sbdhknpquđ',
  570: '+<=>×−≤≥÷',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQ',
  833: '&m',
  944: 'M',
  1000: '%W…✗',
};
/** The width of digits and most small letters. */
const usual = 500;
const horn = '\u031b';
const hornWidth = 60;

/** The width of a text on one line, in points. */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? boldWidths : plainWidths;
  let thousandths = 0;
  for (const sign of text.normalize('NFD')) {
    if (sign === horn) thousandths += hornWidth;
    else if (!/\p{M}/u.test(sign)) thousandths += widths.get(sign) ?? usual;
  }
  return (thousandths * size) / 1000;
}

/**
 * The number of lines of a text wrapped between words, as spreadsheets do it; a word wider than `room` (points) is
 * broken.
 */
export function lineCount(text: string, room: number, size: number, bold = false): number {
  const space = textWidth(' ', size, bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let filled = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, size, bold);
      const needed = filled === 0 ? width : filled + space + width;
      if (needed <= room) {
        filled = needed;
        continue;
      }
      if (filled > 0) lines += 1;
      lines += Math.max(0, Math.ceil(width / room) - 1);
      filled = width > room ? width % room : width;
    }
  }
  return lines;
}

const plainWidths = bySign(upright);
const boldWidths = bySign(heavy);

function bySign(widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(widths).flatMap(([width, signs]) => [...signs].map((s) => [s, Number(width)] as const)),
  );
}
