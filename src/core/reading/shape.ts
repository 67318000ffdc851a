import { interpret, numeral, type Numeral } from './numeral';
import type { Parts } from './Reading';

/** The arrangement of figures and signs in a cell. */
export type Shape =
  /** 1.800 */
  | { kind: 'number'; figure: Numeral }
  /** 100% */
  | { kind: 'percentage'; figure: Numeral }
  /** 17/17 */
  | { kind: 'fraction'; parts: Parts }
  /** 100% (17/17), in any order; without a percent sign 26 (26/26) */
  | { kind: 'figureOfParts'; figure: Numeral; percentSign: boolean; parts: Parts }
  /** (5) */
  | { kind: 'bracketed'; figure: Numeral }
  /** - 5 */
  | { kind: 'bulleted'; figure: Numeral }
  /** 12\n15 */
  | { kind: 'several'; figures: readonly Numeral[] }
  /** 9/9/2022 */
  | { kind: 'date' }
  | { kind: 'malformed' };

/** Matches thousands separated by spaces, or digits with other separators; every separator has a digit behind it. */
const NUMERAL = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?(?![.,'’]?\d)|\d+(?:[.,'’]\d+)*/y;

const SIGNS: Readonly<Record<string, string>> = {
  '%': '%',
  '％': '%',
  '/': '/',
  '⁄': '/',
  '∕': '/',
  '(': '(',
  ')': ')',
  '-': '-',
  '−': '-',
  '–': '-',
  '—': '-',
  '+': ',',
  '&': ',',
  '=': ',',
  ':': ',',
  ';': ',',
  '.': ',',
  ',': ',',
  ' ': '',
  '\n': '',
};

/** Returns the shape of a text without words, see `withoutWords`. Its spaces must be plain. */
export function shape(text: string): Shape {
  const tokens = tokenize(text);
  return tokens === undefined ? { kind: 'malformed' } : shapeOf(tokens.pattern, tokens.figures);
}

interface Tokens {
  /** One character for each token: n for a figure, or its sign; punctuation is a comma. */
  readonly pattern: string;
  readonly figures: readonly Numeral[];
}

function tokenize(text: string): Tokens | undefined {
  let pattern = '';
  const figures: Numeral[] = [];
  for (let at = 0; at < text.length;) {
    const signed = isSigned(text, at);
    NUMERAL.lastIndex = signed ? at + 1 : at;
    const typed = NUMERAL.exec(text)?.[0];
    if (typed !== undefined) {
      figures.push(numeral(typed, signed && text.charAt(at) !== '+'));
      pattern += 'n';
      at = NUMERAL.lastIndex;
      continue;
    }
    const sign = SIGNS[text.charAt(at)];
    if (sign === undefined) return undefined;
    pattern += sign;
    at += 1;
  }
  return { pattern, figures };
}

/** True for a plus or any form of a minus that is directly before a digit, at the beginning or after a space or bracket. */
function isSigned(text: string, at: number): boolean {
  return /^[-−–+]\d/.test(text.slice(at, at + 2)) && (at === 0 || /[ \n(]/.test(text.charAt(at - 1)));
}

function shapeOf(pattern: string, figures: readonly Numeral[]): Shape {
  const [first, second, third] = figures;
  if (first === undefined) return { kind: 'malformed' };
  if (pattern === 'n') return { kind: 'number', figure: first };
  if (pattern === 'n%' || pattern === '(n%)') return { kind: 'percentage', figure: first };
  if (pattern === '(n)') return { kind: 'bracketed', figure: first };
  if (pattern === '-n') return { kind: 'bulleted', figure: first };
  if (second === undefined) return { kind: 'malformed' };
  if (pattern === 'n/n' || pattern === '(n/n)') return fraction(first, second);
  if (/^n%?(?:[,-]?n%?)+$/.test(pattern)) return { kind: 'several', figures };
  if (third === undefined) return { kind: 'malformed' };
  if (pattern === 'n/n/n') return { kind: 'date' };
  const percentSign = pattern.includes('%');
  if (/^(?:n%|\(n%\))[,-]?(?:n\/n|\(n\/n\))$|^n\(n\/n\)$/.test(pattern)) {
    return figureOfParts(first, percentSign, second, third);
  }
  if (/^(?:n\/n|\(n\/n\))[,-]?(?:n%|\(n%\))$|^\(n\/n\)n$/.test(pattern)) {
    return figureOfParts(third, percentSign, first, second);
  }
  return { kind: 'malformed' };
}

function fraction(numerator: Numeral, denominator: Numeral): Shape {
  const parts = partsOf(numerator, denominator);
  return parts === undefined ? { kind: 'malformed' } : { kind: 'fraction', parts };
}

function figureOfParts(figure: Numeral, percentSign: boolean, numerator: Numeral, denominator: Numeral): Shape {
  const parts = partsOf(numerator, denominator);
  return parts === undefined ? { kind: 'malformed' } : { kind: 'figureOfParts', figure, percentSign, parts };
}

/** Returns the parts of a fraction, or undefined if one of them is negative or not certain as a count. */
function partsOf(numerator: Numeral, denominator: Numeral): Parts | undefined {
  const above = interpret(numerator, 'count');
  const below = interpret(denominator, 'count');
  if (above.kind !== 'certain' || below.kind !== 'certain' || numerator.negative || denominator.negative)
    return undefined;
  return { numerator: above.value, denominator: below.value };
}
