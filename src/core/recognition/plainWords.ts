import { distance } from 'fastest-levenshtein';
import { foldText } from '../base/foldText';
import { abbreviations } from './abbreviations';

/** The longest text that is compared: the longest name with its hint has some 250 characters. */
export const longestName = 400;

/**
 * A text as words to compare names by: without marks, since tones are what scanning loses first, abbreviations
 * written out, digits that stand for letters inside words (c1 for ci) taken as such. Punctuation is left out.
 */
export function plainWords(text: string): readonly string[] {
  return wordsIn(text).flatMap((word) => (abbreviations[word] ?? correctSlip(word) ?? word).split(' '));
}

const longOnes = Object.keys(abbreviations).filter((short) => short.length >= 4);

/** An abbreviation with a slip, VQPPL or TTH: a word without a vowel (or with the U of UBND) is no word. */
function correctSlip(word: string): string | undefined {
  if (!/^u?[b-df-hj-np-tvwxz]{2,}$/.test(word) || word.length < 3 || word.length > 8) return undefined;
  const meant = longOnes.find((short) => distance(short, word) === 1);
  return meant === undefined ? undefined : abbreviations[meant];
}

function wordsIn(text: string): readonly string[] {
  const letters = foldText(text.slice(0, longestName)).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return (letters.match(/[a-z0-9]+|%/g) ?? []).map((word) =>
    /[a-z]/.test(word) ? word.replaceAll('1', 'l').replaceAll('0', 'o') : word,
  );
}

/**
 * Words in a row for comparing by edits. A digit counts as much as a short word: of "mức độ 3" and "mức độ 4" no
 * more than a digit differs.
 */
export function comparableText(words: readonly string[]): string {
  return words.map((word) => (/^\d+$/.test(word) ? [...word].map((d) => d.repeat(4)).join('') : word)).join(' ');
}
