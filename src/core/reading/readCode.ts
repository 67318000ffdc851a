import { foldText } from '../base/foldText';
import { unique } from './numeral';
import type { Reading, ReadingContext } from './Reading';

/**
 * Reads the word of a code, alone ('Có', '2 cấp') or with a number ('1 (Có)', 'Có = 1'); the reading is ambiguous if the
 * number is another code's. Returns undefined if the text has no word of a code.
 */
export function readCodeWord(text: string, typed: string, codes: ReadingContext['codes']): Reading | undefined {
  const alone = valuesOf(typed, codes);
  if (alone.length > 0) return reading(text, alone);
  for (const { number, word } of numbersWithWords(typed)) {
    const values = valuesOf(word, codes);
    if (values.includes(number)) return reading(text, [number]);
    if (values.length > 0) return reading(text, unique([number, ...values]));
  }
  return undefined;
}

function reading(text: string, values: readonly number[]): Reading {
  const [value, another] = values;
  if (value === undefined || another !== undefined) {
    return { verdict: 'ambiguous', text, readings: values, reason: 'codeWord' };
  }
  return { verdict: 'convert', text, value, decimals: 0 };
}

function valuesOf(word: string, codes: ReadingContext['codes']): readonly number[] {
  const folded = foldText(word);
  return codes.filter(({ words }) => words.some((each) => foldText(each) === folded)).map(({ value }) => value);
}

/** Splits a text into a number and a word: with the number before the word, and with the number behind it. */
function numbersWithWords(typed: string): readonly { number: number; word: string }[] {
  const before = /^(\d{1,3})[\s:=().–—-]+(.+)$/s.exec(typed);
  const behind = /^(.+?)[\s:=().–—-]+(\d{1,3})\)?$/s.exec(typed);
  return [
    { number: Number(before?.[1]), word: before?.[2]?.replace(/\)$/, '') },
    { number: Number(behind?.[2]), word: behind?.[1] },
  ].flatMap(({ number, word }) => (word === undefined ? [] : [{ number, word }]));
}
