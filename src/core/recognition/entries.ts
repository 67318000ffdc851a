import { foldText } from '../base/foldText';
import { codeBeforeName, codesOfText, readCode } from './codes';
import type { CodeReading } from './codes';
import type { Columns } from './columns';
import { isAmount, isFigure, isNumber } from './figures';
import { cellIn, noMatches } from './Line';
import type { Line, LineCell } from './Line';
import type { NameMatches } from './NameIndex';
import type { Part } from './parts';

/** A line split by the columns of its part. */
export interface Entry {
  readonly line: Line;
  readonly code: CodeReading;
  /** The name in the line, without a code in front. */
  readonly name: string;
  readonly matches: NameMatches;
  readonly figure: LineCell | undefined;
  /** True if the figure is outside the column of figures. */
  readonly isStray: boolean;
  readonly note: LineCell | undefined;
  /** Numbers in other columns of the line, which may have been meant as figures. */
  readonly others: readonly LineCell[];
  /** True if a cell holds several rows; the line is then none of them. */
  readonly isSeveral: boolean;
}

const noCode: CodeReading = { text: '', codes: [] };
/** 'Nhiệm vụ 150', as left by merged columns; a unit that explains its codes contains an equals sign. */
const UNIT_AND_FIGURE = /^[^=\d]+\s\d[\d.,]*\s*%?$/;
/** Below this share of lines, figures in a column are misplaced ones, not a column of other figures. */
const rare = 0.2;

/** The lines of a part that may be rows, without titles and headers. */
export function entriesOf(part: Part, columns: Columns): readonly Entry[] {
  const lines = part.lines.filter((_, i) => part.signposts[i]?.isHeader !== true);
  return lines.flatMap((line): Entry[] => {
    const named = nameCell(line, columns, part.form);
    const inFront = named && codeBeforeName(named.text);
    const ownCode = codeOf(line, columns);
    const code = ownCode.text === '' && inFront ? { text: inFront.code, codes: codesOfText(inFront.code) } : ownCode;
    const name = inFront?.name ?? named?.text ?? '';
    const figure = figureCell(line, columns, named);
    const stray = figure ? undefined : strayFigure(line, columns, named, lines.length);
    const note = noteCell(line, columns, [named, figure, stray]);
    const others = otherNumbers(line, columns, [named, figure, stray]);
    const isSeveral = line.cells.some((cell) => cell.isSeveral);
    const matches = named?.matches ?? noMatches;
    const entry = { line, code, name, matches, figure: figure ?? stray, note, others, isSeveral };
    const isEmpty = name === '' && code.codes.length === 0 && !entry.figure;
    return isEmpty ? [] : [{ ...entry, isStray: stray !== undefined }];
  });
}

function codeOf(line: Line, { code }: Columns): CodeReading {
  const cell = cellIn(line, code);
  return cell ? readCode(cell.cell, cell.text) : noCode;
}

/** The cell in the column of names; if it is blank, the text most similar to a row, as names get indented. */
function nameCell(line: Line, columns: Columns, form: string): LineCell | undefined {
  const usual = cellIn(line, columns.name);
  if (usual && /\p{L}/u.test(usual.text)) return usual;
  const others = [columns.unit, columns.figure, columns.note];
  const near = line.cells
    .filter(({ column }) => !others.includes(column) && columns.headings.get(column)?.kind !== 'other')
    .map((cell) => ({ cell, near: cell.matches.near.find(({ row }) => row.form === form)?.similarity ?? 0 }))
    .sort((a, b) => b.near - a.near);
  return near[0] && near[0].near > 0 ? near[0].cell : undefined;
}

/** The cell in the column of figures, unless it repeats the name, as merged cells do that were taken apart. */
function figureCell(line: Line, { figure, code }: Columns, named: LineCell | undefined): LineCell | undefined {
  const cell = figure === code ? undefined : cellIn(line, figure);
  if (!cell || cell === named) return undefined;
  return named && cell.text !== '' && foldText(cell.text) === foldText(named.text) ? undefined : cell;
}

function strayFigure(line: Line, columns: Columns, named: LineCell | undefined, lines: number): LineCell | undefined {
  const taken = [columns.code, columns.name, columns.unit, columns.figure, columns.note];
  const stray = line.cells.filter((cell) => {
    const isTaken =
      cell === named || taken.includes(cell.column) || columns.headings.get(cell.column)?.kind === 'other';
    return !isTaken && isFigure(cell) && (columns.figures.get(cell.column) ?? 0) < rare * lines;
  });
  return stray.length === 1 ? stray[0] : undefined;
}

/** Other numbers in the line: next to a figure, only pure numbers; without one, anything that could be a figure. */
function otherNumbers(
  line: Line,
  columns: Columns,
  [named, ...figures]: readonly (LineCell | undefined)[],
): readonly LineCell[] {
  const isOne = figures.some((figure) => figure !== undefined) ? isNumber : isAmount;
  const year = columns.figure === undefined ? undefined : columns.headings.get(columns.figure)?.year;
  return line.cells.filter((cell) => {
    const heading = columns.headings.get(cell.column);
    const isTaken = cell === named || figures.includes(cell) || [columns.code, columns.name].includes(cell.column);
    const isOfOtherYear = year !== undefined && heading?.year !== undefined && heading.year !== year;
    if (isTaken || isOfOtherYear || heading?.kind === 'other' || heading?.kind === 'code') return false;
    return isOne(cell) || (isOne === isAmount && heading?.kind === 'unit' && UNIT_AND_FIGURE.test(cell.text));
  });
}

function noteCell(line: Line, { note }: Columns, taken: readonly (LineCell | undefined)[]): LineCell | undefined {
  const cell = cellIn(line, note);
  return cell && !taken.includes(cell) && cell.text !== taken[0]?.text ? cell : undefined;
}
