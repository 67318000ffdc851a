import { readCode } from './codes';
import { isFigure } from './figures';
import type { Form } from '../catalogue';
import type { Line } from './Line';
import type { NameMatch } from './NameIndex';
import type { Part } from './parts';
import type { Heading } from './signposts';

/** Where the columns of a part stand, counted from 1; undefined where there is none. */
export interface Columns {
  readonly code: number | undefined;
  readonly name: number | undefined;
  readonly unit: number | undefined;
  readonly figure: number | undefined;
  readonly note: number | undefined;
  /** More than one column could hold the figures. */
  readonly isUnclear: boolean;
  /** What the header says. */
  readonly headings: ReadonlyMap<number, Heading>;
  /** How many lines have something like a figure, by column. */
  readonly figures: ReadonlyMap<number, number>;
}

/** What stands in a column, over the lines that a row's name was found in. */
interface Tally {
  /** In which it has something. */
  lines: number;
  names: number;
  figures: number;
  codes: number;
  rightCodes: number;
  /** Different codes of several levels, such as 2.1 where the form has it, or 6.1.2, which no figure looks like. */
  readonly likely: Set<string>;
}

/**
 * Seeks the columns of a part: names are where names of rows are, codes where the cells hold the codes of the rows
 * that are named beside them, figures where the header says so or, without one, in the only column with figures.
 */
export function columnsOf(part: Part, form: Form, headings: ReadonlyMap<number, Heading>): Columns {
  const tallies = tally(part, codesOf(form));
  const name = largest(tallies, ({ names }) => names) ?? columnOf(headings, 'name');
  const ruledOut = (column: number): boolean => column === name || headings.get(column) === 'other';
  const code = codeColumn(tallies, headings, ruledOut);
  const unit = columnOf(headings, 'unit');
  const note = columnOf(headings, 'note');
  const holding = [...tallies.keys()].filter((column) => {
    const heading = headings.get(column);
    const isOther =
      heading === 'unit' || heading === 'note' || heading === 'code' || column === code || ruledOut(column);
    return !isOther && (tallies.get(column)?.figures ?? 0) > 0;
  });
  const figure = figureColumn(headings, holding, tallies);
  return {
    ...{ code, name, unit, headings, ...figure },
    note: note ?? (figure.figure === undefined ? undefined : noteColumn(tallies, headings, figure.figure)),
    figures: new Map([...tallies].map(([column, { figures }]) => [column, figures])),
  };
}

/** The figures stand under "Số liệu"; where no column is called so, in the only one with figures, or the fullest. */
function figureColumn(
  headings: ReadonlyMap<number, Heading>,
  holding: readonly number[],
  tallies: ReadonlyMap<number, Tally>,
): Pick<Columns, 'figure' | 'isUnclear'> {
  const titled = [...headings].filter(([, heading]) => heading === 'figure').map(([column]) => column);
  const filled = titled.filter((column) => holding.includes(column));
  const [only, another] = filled.length > 0 || holding.length > 0 ? filled : titled;
  const count = (column: number | undefined): number =>
    column === undefined ? 0 : (tallies.get(column)?.figures ?? 0);
  const fullest = Math.max(0, ...holding.map(count));
  // A heading over a column that is all but empty beside a full one is not that of these rows.
  if (only !== undefined && another === undefined && count(only) * 2 >= fullest) {
    // Under a heading that was merged over two columns, the second one has none of its own.
    const isUnclear = holding.some(
      (other) => other !== only && !headings.has(other) && count(other) * 2 >= count(only),
    );
    return { figure: only, isUnclear };
  }
  const candidates = filled.length > 1 ? filled : holding;
  const figure = largest(new Map(candidates.map((column) => [column, count(column)])), (figures) => figures);
  // A note that begins with a number is no column of figures.
  const isSparse = count(figure) * 3 < Math.max(0, ...[...tallies.values()].map(({ lines }) => lines));
  const isBesideHeading = titled.length > 0 && filled.length === 0;
  return { figure: figure ?? titled[0], isUnclear: candidates.length > 1 || isBesideHeading || isSparse };
}

/**
 * Running numbers, or figures that happen to be like codes, are no codes: half of them must be the row's own,
 * and a third of the cells codes at all, or, where they were counted anew, a third of them different codes of several levels.
 */
function codeColumn(
  tallies: ReadonlyMap<number, Tally>,
  headings: ReadonlyMap<number, Heading>,
  ruledOut: (column: number) => boolean,
): number | undefined {
  const candidates = [...tallies].filter(([column]) => !ruledOut(column) && headings.get(column) !== 'figure');
  const best = largest(new Map(candidates), ({ rightCodes }) => rightCodes);
  const found = best === undefined ? undefined : tallies.get(best);
  if (found && found.rightCodes * 2 >= found.codes && found.codes * 3 >= found.lines) return best;
  const anew = largest(new Map(candidates), ({ likely, codes }) => (codes > 2 && likely.size * 3 > codes ? codes : 0));
  if (anew !== undefined) return anew;
  const titled = columnOf(headings, 'code');
  const there = titled === undefined ? undefined : tallies.get(titled);
  return there && there.likely.size * 3 <= there.codes && there.codes > 0 ? undefined : titled;
}

function noteColumn(
  tallies: ReadonlyMap<number, Tally>,
  headings: ReadonlyMap<number, Heading>,
  figure: number,
): number | undefined {
  // Without a header a column to the right is a note; with one, only what it calls so.
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
      const found = tallies.get(cell.column) ?? {
        lines: 0,
        names: 0,
        figures: 0,
        codes: 0,
        rightCodes: 0,
        likely: new Set<string>(),
      };
      tallies.set(cell.column, found);
      found.lines += 1;
      found.names += similarityIn(cell.matches.near, form);
      if (isFigure(cell)) found.figures += 1;
      const codes = similarity >= 0.75 && cell.text.length <= 20 ? readCode(cell.cell, cell.text).codes : [];
      if (codes.length > 0) found.codes += 1;
      for (const code of codes)
        if ((code.includes('.') && ownCodes.has(code)) || /\..*\./.test(code)) found.likely.add(code);
      if (named.some(({ row }) => codes.includes(row.code))) found.rightCodes += 1;
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

function columnOf(headings: ReadonlyMap<number, Heading>, wanted: Heading): number | undefined {
  return [...headings].find(([, heading]) => heading === wanted)?.[0];
}

/** The key with the largest value above zero, the first of equal ones. */
function largest<Value>(values: ReadonlyMap<number, Value>, sizeOf: (value: Value) => number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [key, value] of [...values].sort(([a], [b]) => a - b)) {
    if (sizeOf(value) <= most) continue;
    best = key;
    most = sizeOf(value);
  }
  return best;
}
