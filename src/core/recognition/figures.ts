import { assertNever } from '../base/assertNever';
import { foldText } from '../base/foldText';
import type { LineCell } from './Line';

const NUMERAL = /^[-+(]?\s*\d[\d.,\s\u00A0]*(?:%|\(|\/|$|\s*\p{L})/u;
const NUMBER = /^[-+]?\s*\d[\d.,\s\u00A0]*%?$/;
const NOTHING = new Set(['-', '–', '—', 'không', 'không có', 'có', 'chưa', 'chưa có', 'hoàn thành', '…', 'x']);
const longestFigure = 40;
const longestCell = 200;
/** The length of 'hoàn thành.' in decomposed form. */
const longestWord = 16;

/** True for what officials write as a figure: a number, a formula, a short text that begins with a digit, a dash. */
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
      return assertNever(content);
  }
}

function isNothing(text: string): boolean {
  return text.length <= longestWord && NOTHING.has(foldText(text));
}

/** True for a pure number, which no note and no unit is. */
export function isNumber({ cell: { content }, text }: LineCell): boolean {
  if (content.kind === 'formula') return typeof content.result === 'number';
  return content.kind === 'number' || (content.kind === 'text' && NUMBER.test(text));
}

/** True for a figure other than a dash or a word. */
export function isAmount(cell: LineCell): boolean {
  const { kind } = cell.cell.content;
  return isFigure(cell) && kind !== 'error' && !(kind === 'text' && isNothing(cell.text));
}

/** True for several figures in one cell, as pasting from Word leaves them: '10 ; 60', 'Tỉnh: 10 Huyện: 5'. */
export function hasSeveralFigures({ cell: { content }, text }: LineCell): boolean {
  if (content.kind !== 'text' || text.length > longestCell) return false;
  const parts = text
    .split(/[\n\r\v;]+|\s\/\s/)
    .filter((part) => /^(?:[^\d(]{0,30}:)?\s*\d[\d.,]*\s*%?\s*(?:\p{L}[^\d]*)?$/u.test(part));
  return parts.length > 1 || (text.match(/:\s*\d/g) ?? []).length > 1;
}
