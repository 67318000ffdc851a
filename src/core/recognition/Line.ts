import type { Encoding } from './encoding/decode';
import type { Decoder } from './encoding/Decoder';
import type { NameIndex, NameMatches } from './NameIndex';
import { splitUnit } from './Unit';
import { storedText } from '../base/SheetBlock';
import type { OldSheet } from './OldSheet';
import type { Cell } from '../base/CellContent';

/** A non-empty line of a sheet with its texts in Unicode. Columns count from 1. */
export interface Line {
  /** The row of the sheet, counted from 1. */
  readonly at: number;
  readonly cells: readonly LineCell[];
}

/** A cell that is not empty. */
export interface LineCell {
  readonly column: number;
  readonly cell: Cell;
  /** The text of the cell, cut to 1,000 characters. */
  readonly text: string;
  /** The rows whose names are similar to the text. */
  readonly matches: NameMatches;
  /**
   * True if the cell holds the names of several rows below each other, as when a table of Word is pasted into one cell.
   */
  readonly isSeveral: boolean;
}

export const noMatches: NameMatches = { text: '', words: [], near: [] };

const widest = 60;
const mostCells = 30;
const longestText = 1000;
const mostLines = 6000;
/** The number of texts per line and per sheet that are compared with names; forms have fewer. */
const mostInLine = 10;
const mostInSheet = 20_000;
const mostSamples = 400;
const likeARow = 0.85;

/** The lines of a sheet and the encoding of most of its texts. */
export interface Page {
  readonly tab: string;
  readonly usual: Encoding;
  readonly lines: readonly Line[];
}

/** Reads the non-empty lines of a sheet; of very large sheets, the first 6,000 lines and 60 columns. */
export function readPage(sheet: OldSheet, names: NameIndex, decoder: Decoder): Page {
  const rows = sheet.cells.slice(0, mostLines).map((row) => row.slice(0, widest));
  const usual = decoder.encodingOf(samples(rows));
  let compared = 0;
  const matchesOf = (text: string): NameMatches => {
    if (compared >= mostInSheet || !/\p{L}{2}/u.test(text)) return noMatches;
    compared += 1;
    return names.matches(withoutUnit(withoutCode(text)));
  };
  const lines = rows.flatMap((row, index): Line[] => {
    let left = mostInLine;
    const cells: LineCell[] = [];
    for (const [offset, cell] of row.entries()) {
      if (cells.length === mostCells) break;
      const text = textOf(cell, decoder, usual);
      if (text === '' && cell.content.kind !== 'error' && cell.content.kind !== 'formula') continue;
      const matches = left > 0 ? matchesOf(text) : noMatches;
      if (matches.text !== '') left -= 1;
      const isSeveral = matches.text !== '' && namesSeveral(text, matches, matchesOf);
      cells.push({ column: sheet.firstColumn + offset, cell, text, matches, isSeveral });
    }
    return cells.length === 0 ? [] : [{ at: sheet.firstRow + index, cells }];
  });
  return { tab: sheet.tab, usual, lines };
}

function namesSeveral(text: string, whole: NameMatches, matchesOf: (text: string) => NameMatches): boolean {
  const pieces = text.split(/[\n\r\v]+/).filter((piece) => piece.length > 12);
  if (pieces.length < 2 || whole.near[0]?.similarity === 1) return false;
  const named = pieces
    .flatMap((piece) => matchesOf(piece).near.slice(0, 1))
    .filter(({ similarity }) => similarity > likeARow);
  return new Set(named.map(({ row }) => row.name)).size > 1;
}

export function cellIn(line: Line, column: number | undefined): LineCell | undefined {
  return line.cells.find((cell) => cell.column === column);
}

function* samples(rows: readonly (readonly Cell[])[]): Iterable<string> {
  let given = 0;
  for (const row of rows) {
    for (const { content } of row) {
      if (content.kind !== 'text' || content.text.length < 4) continue;
      yield content.text.slice(0, longestText);
      given += 1;
      if (given === mostSamples) return;
    }
  }
}

function textOf(cell: Cell, decoder: Decoder, usual: Encoding): string {
  const text = storedText(cell).slice(0, longestText);
  return cell.content.kind === 'text' ? decoder.read(text, usual).trim() : text;
}

function withoutUnit(text: string): string {
  return splitUnit(text)?.name ?? text;
}

function withoutCode(text: string): string {
  return text.replace(/^\s*[\dlI][\d.,]*[.)\-:]*\s+/, '');
}
