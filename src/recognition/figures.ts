import { comparable } from '../catalogue';
import type { LineCell } from './Line';

const NUMERAL = /^[-+(]?\s*\d[\d.,\s\u00A0]*(?:%|\(|\/|$|\s*\p{L})/u;
const NOTHING = new Set(['-', '–', '—', 'không', 'không có', 'có', 'chưa', 'chưa có', 'hoàn thành', '…', 'x']);
const longestFigure = 40;
/** 'hoàn thành.', decomposed. */
const longestWord = 16;

/** What officials write where a figure belongs: a number, a formula, a short text that begins with a digit, a dash. */
export function isFigure({ cell: { content }, text }: LineCell): boolean {
  switch (content.kind) {
    case 'number':
    case 'formula':
    case 'error':
      return true;
    case 'text':
      return text.length <= longestFigure && (NUMERAL.test(text) || isNothing(text));
    case 'boolean':
    case 'empty':
      return false;
    default:
      return unreachable(content);
  }
}

function isNothing(text: string): boolean {
  return text.length <= longestWord && NOTHING.has(comparable(text));
}

/** Two figures below each other in one cell, as pasting from Word leaves them. */
export function hasSeveralFigures({ cell: { content }, text }: LineCell): boolean {
  if (content.kind !== 'text') return false;
  const figures = text.split(/[\n\r\v]+/).filter((line) => /^\s*\d[\d.,]*\s*%?\s*$/.test(line));
  return figures.length > 1;
}

function unreachable(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
