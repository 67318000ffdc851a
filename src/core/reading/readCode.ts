import { foldText } from '../base/foldText';
import { unique } from './numeral';
import type { Reading, ReadingContext } from './Reading';

/**
 * The word of a code, alone ('Có', '2 cấp') or with a number beside it ('1 (Có)', 'Có = 1'), which must be the word's.
 * Undefined if there is no such word in the text.
 */
export function readCodeWord(text: string, typed: string, codes: ReadingContext['codes']): Reading | undefined {
  const alone = valuesOf(typed, codes);
  if (alone.length > 0) return reading(text, alone);
  for (const { number, word } of besideEachOther(typed)) {
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

/** The number before the word, and the number behind it. */
function besideEachOther(typed: string): readonly { number: number; word: string }[] {
  const before = /^(\d{1,3})[\s:=().–—-]+(.+)$/s.exec(typed);
  const behind = /^(.+?)[\s:=().–—-]+(\d{1,3})\)?$/s.exec(typed);
  return [
    { number: Number(before?.[1]), word: before?.[2]?.replace(/\)$/, '') },
    { number: Number(behind?.[2]), word: behind?.[1] },
  ].flatMap(({ number, word }) => (word === undefined ? [] : [{ number, word }]));
}
