import type { Row } from '../../../../src/core/catalogue';
import type { DraftLine } from './Draft';
import type { Random } from './Random';

/** What officials write for what the forms print. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/VBQPPL/g, 'VB QPPL'],
  [/VBQPPL/g, 'văn bản QPPL'],
  [/[Cc]ơ quan, đơn vị/g, 'CQ, ĐV'],
  [/[Đđ]ơn vị sự nghiệp/g, 'ĐVSN'],
  [/ĐVSN(?!C)/g, 'đơn vị sự nghiệp'],
  [/TTHC/g, 'thủ tục hành chính'],
  [/UBND/g, 'Ủy ban nhân dân'],
  [/công chức, viên chức/g, 'CCVC'],
  [/Tỷ lệ/g, 'Tỉ lệ'],
  [/Tỷ lệ/g, 'TL'],
  [/Số lượng/g, 'SL'],
  [/Tổng số/g, 'TS'],
  [/Chính phủ/g, 'CP'],
  [/nhiệm vụ/g, 'NV'],
  [/hồ sơ/g, 'HS'],
];

export interface NameFaults {
  readonly abbreviated: number;
  readonly shortened: number;
  readonly slips: number;
  readonly spaces: number;
}

/** `isKnownByCode`: the line keeps the row's own code, so that a name may be cut to words that others begin with, too. */
export function distortName(
  line: DraftLine,
  rows: readonly Row[],
  faults: NameFaults,
  isKnownByCode: boolean,
  random: Random,
): DraftLine {
  let { name } = line;
  if (random.chance(faults.shortened)) name = shortened(line, rows, isKnownByCode, random);
  for (const [long, short] of shortForms) if (random.chance(faults.abbreviated)) name = name.replace(long, short);
  return { ...line, name: spaced(slipped(name, faults.slips, random), faults.spaces, random) };
}

/** Without bracket or hint, or the first words only, as far as it is still told from the form's other names. */
function shortened({ name, row }: DraftLine, rows: readonly Row[], isKnownByCode: boolean, random: Random): string {
  const bare = name.replace(/\s*\([^)]*\)/g, '');
  if (random.chance(0.4) || !row) return bare;
  const words = bare.split(' ');
  const kept = words.slice(0, Math.max(4, Math.ceil(words.length * (0.5 + 0.4 * random.next())))).join(' ');
  const others = rows.filter((other) => other !== row && other.name.toLowerCase().startsWith(kept.toLowerCase()));
  return others.length === 0 || isKnownByCode ? kept : bare;
}

const tones: Readonly<Record<string, string>> = {
  á: 'à',
  à: 'ả',
  ả: 'ã',
  ế: 'ề',
  ộ: 'ỗ',
  ị: 'i',
  ấ: 'ẩ',
  ư: 'u',
  đ: 'd',
};

/** Scanning slips: a wrong tone, i l 1 for each other, a letter that is missing. Digits stay, they tell rows apart. */
function slipped(name: string, rate: number, random: Random): string {
  return [...name]
    .map((letter) => {
      if (!/\p{L}/u.test(letter) || !random.chance(rate)) return letter;
      const kind = random.between(0, 2);
      if (kind === 0) return tones[letter] ?? letter;
      if (kind === 1) return { i: 'l', l: '1', t: 'l', o: 'c', c: 'e', n: 'ri' }[letter] ?? letter;
      return '';
    })
    .join('');
}

function spaced(name: string, rate: number, random: Random): string {
  return name.replace(/ /g, () => (random.chance(rate) ? random.pick(['  ', '\u00A0', '\n', ' \u200B']) : ' '));
}
