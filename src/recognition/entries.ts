import { comparable } from '../catalogue';
import { codeBeforeName, codesOfText, readCode } from './codes';
import type { CodeReading } from './codes';
import type { Columns } from './columns';
import { isFigure } from './figures';
import { cellIn, noMatches } from './Line';
import type { Line, LineCell } from './Line';
import type { NameMatches } from './NameIndex';
import type { Part } from './parts';

/** A line as the columns of its part make it out. */
export interface Entry {
  readonly line: Line;
  readonly code: CodeReading;
  /** As it stands, without a code in front. */
  readonly name: string;
  readonly matches: NameMatches;
  readonly figure: LineCell | undefined;
  /** The figure stands outside of the column of figures. */
  readonly isStray: boolean;
  readonly note: LineCell | undefined;
}

const noCode: CodeReading = { text: '', codes: [] };
/** A column that few lines have a figure in is not a column of other figures, but holds figures that slipped. */
const rare = 0.2;

/** The lines of a part that may be rows; titles and headers are left out. */
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
    const entry = { line, code, name, matches: named?.matches ?? noMatches, figure: figure ?? stray, note };
    const isEmpty = name === '' && code.codes.length === 0 && !entry.figure;
    return isEmpty ? [] : [{ ...entry, isStray: stray !== undefined }];
  });
}

function codeOf(line: Line, { code }: Columns): CodeReading {
  const cell = cellIn(line, code);
  return cell ? readCode(cell.cell, cell.text) : noCode;
}

/** The cell in the column of names; where that is blank, the text that is nearest to a row (names are indented). */
function nameCell(line: Line, columns: Columns, form: string): LineCell | undefined {
  const usual = cellIn(line, columns.name);
  if (usual && /\p{L}/u.test(usual.text)) return usual;
  const others = [columns.unit, columns.figure, columns.note];
  const near = line.cells
    .filter(({ column }) => !others.includes(column) && columns.headings.get(column) !== 'other')
    .map((cell) => ({ cell, near: cell.matches.near.find(({ row }) => row.form === form)?.similarity ?? 0 }))
    .sort((a, b) => b.near - a.near);
  return near[0] && near[0].near > 0 ? near[0].cell : undefined;
}

/** A merged cell may have left the name in all of its columns; that is no figure. */
function figureCell(line: Line, { figure, code }: Columns, named: LineCell | undefined): LineCell | undefined {
  const cell = figure === code ? undefined : cellIn(line, figure);
  if (!cell || cell === named) return undefined;
  return named && cell.text !== '' && comparable(cell.text) === comparable(named.text) ? undefined : cell;
}

function strayFigure(line: Line, columns: Columns, named: LineCell | undefined, lines: number): LineCell | undefined {
  const taken = [columns.code, columns.name, columns.unit, columns.figure, columns.note];
  const stray = line.cells.filter((cell) => {
    const isTaken = cell === named || taken.includes(cell.column) || columns.headings.get(cell.column) === 'other';
    return !isTaken && isFigure(cell) && (columns.figures.get(cell.column) ?? 0) < rare * lines;
  });
  return stray.length === 1 ? stray[0] : undefined;
}

function noteCell(line: Line, { note }: Columns, taken: readonly (LineCell | undefined)[]): LineCell | undefined {
  const cell = cellIn(line, note);
  return cell && !taken.includes(cell) && cell.text !== taken[0]?.text ? cell : undefined;
}
