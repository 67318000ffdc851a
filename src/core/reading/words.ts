import { foldText } from '../base/foldText';

const WORDS = /\p{L}(?:[\p{L}\p{M}, \n]*[\p{L}\p{M}])?/gu;

const NONE = new Set(['không', 'không có', 'không phát sinh', '0 có', '0 không', '0 (không)', '0 (không có)']);

/** True for a dash, dots, a slash or an x alone, which people type for an omitted figure or as a tick. */
export function isPlaceholder(text: string): boolean {
  return /^(?:[-–—−‒―_./…·,;:'"]*|x+|×)$/i.test(text);
}

/** True for 'không', 'không có', 'không phát sinh', 'không có văn bản nào'. */
export function saysNone(text: string, unitWords: readonly string[]): boolean {
  const folded = foldText(text);
  if (NONE.has(folded)) return true;
  const counted = /^không(?: có| phát sinh)? (.+)$/.exec(folded)?.[1];
  return counted !== undefined && (counted === 'nào' || isUnit(counted.replace(/ nào$/, ''), unitWords));
}

/**
 * Removes the words that change no figure: 'đạt', and the row's unit, or its first words, behind a figure. Replaces 'phần
 * trăm' by %. Returns undefined if other words are left: 'khoảng 18', '12 tỷ'.
 */
export function withoutWords(text: string, unitWords: readonly string[]): string | undefined {
  const foreign: string[] = [];
  const figures = text.replace(WORDS, (words: string, at: number) => {
    const unit = foldText(words).replace(/(?:^| )đạt(?: tỷ lệ)?$/, '');
    if (unit === 'phần trăm') return '%';
    const follows = /[\d%)]/.test(text.slice(0, at));
    if (unit !== '' && !(follows && isUnit(unit, unitWords))) foreign.push(words);
    // A line break is used, because a space could join two figures into one with thousands.
    return '\n';
  });
  return foreign.length > 0 ? undefined : figures.replace(/\(\n\)/g, '');
}

function isUnit(folded: string, unitWords: readonly string[]): boolean {
  return unitWords.some((unitWord) => {
    const unit = foldText(unitWord);
    return [unit, ...unit.split(', ')].some((alternative) => `${alternative} `.startsWith(`${folded} `));
  });
}
