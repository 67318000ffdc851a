import { distance } from 'fastest-levenshtein';
import { foldText } from '../base/foldText';
import { abbreviations } from './abbreviations';

/** The number of characters that are compared; the longest name with its hint has some 250. */
export const longestName = 400;

/**
 * The words of a text for comparing names: without diacritics, which scanning loses first, without punctuation,
 * abbreviations written out, digits inside words read as letters (c1 for ci).
 */
export function plainWords(text: string): readonly string[] {
  return wordsIn(text).flatMap((word) => (abbreviations[word] ?? correctSlip(word) ?? word).split(' '));
}

const longOnes = Object.keys(abbreviations).filter((short) => short.length >= 4);

/**
 * The meaning of an abbreviation with one wrong letter, such as TTHC typed TTH; a word without a vowel (except for the
 * U of UBND) is an abbreviation.
 */
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
 * Joins words for comparison by edits. A digit counts as much as a short word, as "mức độ 3" and "mức độ 4" differ by
 * one digit only.
 */
export function comparableText(words: readonly string[]): string {
  return words.map((word) => (/^\d+$/.test(word) ? [...word].map((d) => d.repeat(4)).join('') : word)).join(' ');
}
