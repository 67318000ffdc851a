import type { CellStyle, RowHeight } from './SheetPlan';
import { lineCount } from './textWidth';

/** A text that is wrapped in a cell, or in several merged ones: `width` in characters, as SheetPlan counts them. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
  readonly style: CellStyle;
}

/** Type size of all sheets; Nghị định 30/2020/NĐ-CP asks for 13 or 14. */
export const typeSize = 13;

/** Excel rounds letters to pixels, so that its lines hold a little less than the print. */
const certainPart = 0.97;
const pointsPerCharacter = 5.25;
const pointsPerIndent = 7;
/** Excel sets a line of Times New Roman 13 in 16.5 points. */
const leading = 1.27;
const air = 3;
const tallest = 409;

/** The height that shows all texts of a row in full; Excel and others do not find it by themselves in merged cells. */
export function rowHeight(row: number, texts: readonly WrappedText[]): RowHeight {
  const height = Math.max(...texts.map(heightOf), typeSize * leading + air);
  return { row, height: Math.min(tallest, Math.ceil(height * 4) / 4) };
}

function heightOf(text: WrappedText): number {
  return linesOf(text) * (text.style.size ?? typeSize) * leading + air;
}

/** How many lines a text takes in its cell. */
export function linesOf({ text, width, style }: WrappedText): number {
  if (style.wrap !== true) return 1;
  const room = (width * pointsPerCharacter - (style.indent ?? 0) * pointsPerIndent) * certainPart;
  return lineCount(text, room, style.size ?? typeSize, style.bold);
}
