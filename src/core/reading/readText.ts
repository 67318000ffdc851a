import { figureTypes } from './figureTypes';
import { readCodeWord } from './readCode';
import type { Reading, ReadingContext } from './Reading';
import { readShape } from './readShape';
import { shape } from './shape';
import { isBlank, plainSpaces } from '../base/spaces';
import { isPlaceholder, saysNone, withoutWords } from './words';

/** A longer text is prose. */
const LONGEST = 200;

const ERROR = /^(?:#(?:[A-Z]+\/?[A-Z0-9]*[!?]?|#*)|err:\d+)$/i;

/** Matches 9/9/2022, 9.9.2022, 2022-09-09. */
const DATE = /^(?:\d{1,2}([/.-])\d{1,2}\1\d{2}(?:\d{2})?|\d{4}([/.-])\d{1,2}\2\d{1,2})$/;

/** Reads a text in a figure cell. Quotes around it and a full stop, comma or semicolon behind it are ignored. */
export function readText(text: string, context: ReadingContext): Reading {
  if (isBlank(text)) return { verdict: 'blank' };
  const { type, unitWords, codes } = context;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return { verdict: 'unreadable', text, reason: 'tooLong' };

  const typed = withoutQuotes(plainSpaces(trimmed));
  if (ERROR.test(typed)) return { verdict: 'unreadable', text, reason: 'error' };
  const code = figureTypes[type].hasCodes ? readCodeWord(text, typed, codes) : undefined;
  if (code !== undefined) return code;
  if (isPlaceholder(typed)) {
    return { verdict: 'ambiguous', text, readings: figureTypes[type].noneIsZero ? [0] : [], reason: 'dash' };
  }
  if (DATE.test(typed)) return { verdict: 'unreadable', text, reason: 'date' };
  if (saysNone(typed, unitWords)) return readNone(text, type);

  const figures = withoutWords(typed, unitWords);
  if (figures === undefined) return { verdict: 'unreadable', text, reason: 'words' };
  return readShape(text, shape(figures), type);
}

/** Reads 'Không có': it is 0 in a count or a sum; in a percentage or a code 0 would say something else. */
function readNone(text: string, type: ReadingContext['type']): Reading {
  return figureTypes[type].noneIsZero
    ? { verdict: 'convert', text, value: 0, decimals: 0 }
    : { verdict: 'ambiguous', text, readings: [], reason: 'none' };
}

/** Removes outer spaces and quotes and a closing sign; three dots are no closing sign. */
function withoutQuotes(text: string): string {
  for (let before = text; ;) {
    const after = before
      .replace(/^["'‘’“”«»`´]+|["'‘’“”«»`´]+$/g, '')
      .replace(/(?<![.,;…])[.,;]{1,2}$/, '')
      .trim();
    if (after === before) return after;
    before = after;
  }
}
