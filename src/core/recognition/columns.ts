import { readCode } from './codes';
import { figureColumn } from './figureColumn';
import { isAmount, isFigure } from './figures';
import type { HeadingKind, Headings } from './headings';
import { largest } from './largest';
import type { Form } from '../catalogue';
import type { Line } from './Line';
import type { NameMatch } from './NameIndex';
import type { Part } from './parts';

/** The columns of a part, counted from 1; undefined if there is none. */
export interface Columns {
  readonly code: number | undefined;
  readonly name: number | undefined;
  readonly unit: number | undefined;
  readonly figure: number | undefined;
  readonly note: number | undefined;
  /** True if several columns could hold the figures. */
  readonly isUnclear: boolean;
  /** The headings of the part's header. */
  readonly headings: Headings;
  /** The number of lines with a figure, by column. */
  readonly figures: ReadonlyMap<number, number>;
}

/** What the sheet says about a part outside its lines. */
export interface Surroundings {
  readonly headings: Headings;
  /** True if the headings are those of another form above and may not apply here. */
  readonly isInherited: boolean;
  /** The year in the title block. */
  readonly year: number | null;
}

/** Counts of the contents of a column, over the lines in which a row's name was found. */
interface Tally {
  /** Lines in which the column is filled. */
  lines: number;
  names: number;
  figures: number;
  /** Figures other than dashes and words. */
  amounts: number;
  codes: number;
  rightCodes: number;
  /** Distinct codes of several levels, such as 2.1 if the form has it, or 6.1.2, which no figure looks like. */
  readonly likely: Set<string>;
}

/**
 * Finds the columns of a part: names by the names of rows, codes by the codes of the rows named in the same lines,
 * figures by the header or, without one, as the only column with figures.
 */
export function columnsOf(part: Part, form: Form, surroundings: Surroundings): Columns {
  const tallies = tally(part, codesOf(form));
  const named = largest(tallies, ({ names }) => names);
  const isMisplaced = named !== undefined && isContradicted(surroundings.headings.get(named)?.kind);
  // If cells of the header moved, it does not describe the columns below it.
  const headings: Headings = isMisplaced ? new Map() : surroundings.headings;
  const name = named ?? columnOf(headings, 'name');
  const ruledOut = (column: number): boolean => column === name || headings.get(column)?.kind === 'other';
  const code = codeColumn(tallies, headings, ruledOut);
  const figures = new Map([...tallies].map(([column, tallied]) => [column, tallied.figures]));
  const amounts = new Map([...tallies].map(([column, tallied]) => [column, tallied.amounts]));
  const lines = Math.max(0, ...[...tallies.values()].map((tallied) => tallied.lines));
  const { figure, isUnclear } = figureColumn({
    ...surroundings,
    headings,
    lines,
    figures,
    amounts,
    taken: [code, name],
  });
  const note = columnOf(headings, 'note');
  return {
    code,
    name,
    headings,
    figures,
    figure,
    unit: columnOf(headings, 'unit'),
    note: note ?? (figure === undefined ? undefined : noteColumn(tallies, headings, figure)),
    isUnclear: isUnclear || isMisplaced,
  };
}

/** True for headings that names cannot be under. */
function isContradicted(kind: HeadingKind | undefined): boolean {
  return kind === 'figure' || kind === 'unit' || kind === 'note' || kind === 'code';
}

/**
 * The column of codes. To exclude running numbers and figures that look like codes, half of its codes must be the row's
 * own and a third of its cells codes at all; or, if rows were renumbered, a third of its codes must be distinct codes
 * of several levels.
 */
function codeColumn(
  tallies: ReadonlyMap<number, Tally>,
  headings: Headings,
  ruledOut: (column: number) => boolean,
): number | undefined {
  const candidates = [...tallies].filter(([column]) => !ruledOut(column) && headings.get(column)?.kind !== 'figure');
  const best = largest(new Map(candidates), ({ rightCodes }) => rightCodes);
  const bestTally = best === undefined ? undefined : tallies.get(best);
  if (bestTally && bestTally.rightCodes * 2 >= bestTally.codes && bestTally.codes * 3 >= bestTally.lines) return best;
  const anew = largest(new Map(candidates), ({ likely, codes }) => (codes > 2 && likely.size * 3 > codes ? codes : 0));
  if (anew !== undefined) return anew;
  const titled = columnOf(headings, 'code');
  const there = titled === undefined ? undefined : tallies.get(titled);
  return there && there.likely.size * 3 <= there.codes && there.codes > 0 ? undefined : titled;
}

function noteColumn(tallies: ReadonlyMap<number, Tally>, headings: Headings, figure: number): number | undefined {
  // Without a header, a column to the right holds notes; with one, only the column that it calls so.
  return headings.size > 0
    ? undefined
    : [...tallies.keys()].filter((column) => column > figure).sort((a, b) => a - b)[0];
}

function tally({ form, lines, signposts }: Part, ownCodes: ReadonlySet<string>): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  lines.forEach((line, i) => {
    const named = signposts[i]?.isHeader === true ? [] : nearestRows(line, form);
    const similarity = named[0]?.similarity ?? 0;
    if (similarity < 0.6) return;
    for (const cell of line.cells) {
      const counts = tallies.get(cell.column) ?? {
        lines: 0,
        names: 0,
        figures: 0,
        amounts: 0,
        codes: 0,
        rightCodes: 0,
        likely: new Set<string>(),
      };
      tallies.set(cell.column, counts);
      counts.lines += 1;
      counts.names += similarityIn(cell.matches.near, form);
      if (isFigure(cell)) counts.figures += 1;
      if (isAmount(cell)) counts.amounts += 1;
      const codes = similarity >= 0.75 && cell.text.length <= 20 ? readCode(cell.cell, cell.text).codes : [];
      if (codes.length > 0) counts.codes += 1;
      for (const code of codes)
        if ((code.includes('.') && ownCodes.has(code)) || /\..*\./.test(code)) counts.likely.add(code);
      if (named.some(({ row }) => codes.includes(row.code))) counts.rightCodes += 1;
    }
  });
  return tallies;
}

function codesOf({ rows }: Form): ReadonlySet<string> {
  return new Set(rows.map(({ code }) => code));
}

/** The row of the form that a line names, and others with the same name. */
function nearestRows(line: Line, form: string): readonly NameMatch[] {
  const near = line.cells.flatMap(({ matches }) => matches.near.filter(({ row }) => row.form === form));
  const most = Math.max(0, ...near.map(({ similarity }) => similarity));
  return near.filter(({ similarity }) => similarity === most);
}

function similarityIn(near: readonly NameMatch[], form: string): number {
  return near.find(({ row }) => row.form === form)?.similarity ?? 0;
}

function columnOf(headings: Headings, sought: HeadingKind): number | undefined {
  return [...headings].find(([, { kind }]) => kind === sought)?.[0];
}
