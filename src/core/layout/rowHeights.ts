import type { CellStyle, RowHeight } from './SheetPlan';
import { lineCount } from './textWidth';

/** A text wrapped in a cell or in merged cells; `width` is in characters, as in a SheetPlan. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
  readonly style: CellStyle;
}

/** The type size of all sheets in points; Nghị định 30/2020/NĐ-CP requires 13 or 14. */
export const typeSize = 13;

/** The usable part of a line: Excel rounds letters to pixels, so lines on screen hold a little less than in print. */
const certainPart = 0.97;
const pointsPerCharacter = 5.25;
const pointsPerIndent = 7;
/** Line height relative to the type size: Excel sets Times New Roman 13 in 16.5 points. */
const leading = 1.27;
const air = 1.5;
const tallest = 409;

/**
 * The height in points that shows all texts of a row in full, at most 409. Excel does not fit rows to merged cells by
 * itself.
 */
export function rowHeight(row: number, texts: readonly WrappedText[]): RowHeight {
  const height = Math.max(...texts.map(heightOf), typeSize * leading + air);
  return { row, height: Math.min(tallest, Math.ceil(height * 4) / 4) };
}

function heightOf(text: WrappedText): number {
  return linesOf(text) * (text.style.size ?? typeSize) * leading + air;
}

/** The number of lines that a text takes in its cell. */
export function linesOf({ text, width, style }: WrappedText): number {
  if (style.wrap !== true) return 1;
  const room = (width * pointsPerCharacter - (style.indent ?? 0) * pointsPerIndent) * certainPart;
  return lineCount(text, room, style.size ?? typeSize, style.bold);
}
