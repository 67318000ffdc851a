import type { Row } from '../catalogue';
import type { Entry } from './entries';
import type { NameIndex, NameMatch, NameMatches } from './NameIndex';

/** A row and the lines in which it was found; its name may be split over them. */
export interface Match {
  readonly row: Row;
  readonly entries: readonly Entry[];
  /** The rows similar to the name in these lines, and the similarity to this row's name. */
  readonly matches: NameMatches;
  readonly similarity: number;
  readonly code: 'same' | 'other' | 'none';
  /** True if the row was found in a later pass because its lines are out of order. */
  readonly isOutOfOrder: boolean;
}

/** The number of lines that the name of a row may be split over. */
export const mostLines = 3;
/** The height of a page header, with a blank line, that may separate the lines of a row. */
const tallestHeader = 4;
/** From this similarity on, a name needs no second line. */
const complete = 0.8;
const unmistakable = 0.95;
/** From this similarity on, a name with the row's code belongs to no other row. */
const settledBy = 0.6;
const leastScore = 0.5;
/** Out of order, a row is identified by its own name and code only. */
const leastScoreOutOfOrder = 1.2;

export interface Candidate {
  readonly match: Match;
  readonly score: number;
  readonly lines: number;
}

/** The rows that the lines from `i` on could be, by the index of the row among the rows that are sought. */
export function candidatesAt(
  i: number,
  entries: readonly Entry[],
  names: NameIndex,
  indexOf: ReadonlyMap<Row, number>,
  isOutOfOrder: boolean,
): ReadonlyMap<number, readonly Candidate[]> {
  const candidates = new Map<number, Candidate[]>();
  const form = formOf(indexOf);
  for (let lines = 1; lines <= mostLines; lines += 1) {
    const group = entries.slice(i, i + lines);
    if (group.length < lines || (lines > 1 && !isOneRow(group, form, isOutOfOrder ? 0 : tallestHeader))) break;
    const matches = matchesOf(group, names);
    const codes = group.flatMap(({ code }) => code.codes);
    const similarities = new Map(matches.near.map(({ row, similarity }) => [row, similarity]));
    const settled = settledOf(matches, codes, names);
    for (const [row, j] of indexOf) {
      const similarity = similarities.get(row) ?? 0;
      const code = codeFor(row, codes);
      if (similarity === 0 && (code !== 'same' || matches.text !== '')) continue;
      // The next line belongs to the name only if the similarity does not drop with it.
      if (lines > 1 && similarity < similarityOf(group[0], row) - 0.02) continue;
      // The lines belong to the row whose code and name they have.
      if (code === 'other' && settled && settled.row.form === row.form && settled.similarity >= similarity) continue;
      const match = { row, entries: group, matches, similarity, code, isOutOfOrder };
      const score = scoreOf(match, names.twins.has(row));
      if (score < (isOutOfOrder ? leastScoreOutOfOrder : leastScore)) continue;
      const others = candidates.get(j);
      if (others) others.push({ match, score, lines });
      else candidates.set(j, [{ match, score, lines }]);
    }
  }
  return candidates;
}

/** The row whose code and name the lines have, unless another row has the same name. */
function settledOf(matches: NameMatches, codes: readonly string[], names: NameIndex): NameMatch | undefined {
  const settled = matches.near.find(({ row, similarity }) => codes.includes(row.code) && similarity >= settledBy);
  return settled && !names.twins.has(settled.row) ? settled : undefined;
}

function formOf(indexOf: ReadonlyMap<Row, number>): string {
  const [first] = indexOf.keys();
  return first?.form ?? '';
}

function codeFor(row: Row, codes: readonly string[]): Match['code'] {
  if (codes.length === 0) return 'none';
  return codes.includes(row.code) ? 'same' : 'other';
}

function nearestOf({ matches }: Entry, form: string): number {
  return matches.near.find(({ row }) => row.form === form)?.similarity ?? 0;
}

function similarityOf(entry: Entry | undefined, row: Row): number {
  return entry?.matches.near.find((near) => near.row === row)?.similarity ?? 0;
}

/**
 * True if lines can be one row: they are consecutive (with up to `between` lines of a header between them), at most one
 * has a code, and not each of them names a row by itself.
 */
function isOneRow(group: readonly Entry[], form: string, between: number): boolean {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || last.line.at - first.line.at > group.length - 1 + between) return false;
  const coded = group.filter(({ code }) => code.codes.length > 0);
  const figures = group.filter(({ figure }) => figure !== undefined);
  if (coded.length > 1 || figures.length > 2 || first.name + first.code.text === '') return false;
  // Lines that each name a row of the form are separate rows.
  if (figures.length > 1) return nearestOf(last, form) < complete;
  return nearestOf(first, form) < unmistakable || nearestOf(last, form) < unmistakable;
}

function matchesOf(group: readonly Entry[], names: NameIndex): NameMatches {
  const named = group.filter(({ name }) => name !== '');
  const [only, another] = named;
  if (only && !another) return only.matches;
  return names.matches(named.map(({ name }) => name).join(' '));
}

/**
 * The score of a match: the name counts up to 2, the code 0.8. A contradicting code is subtracted, and so is every
 * letter by which the name is nearer to another row of the form, since siblings differ by one word only. For rows that
 * share a name, codes count less, as the names of their parents decide.
 */
function scoreOf({ row, entries, matches, similarity, code }: Match, isTwin: boolean): number {
  const name = matches.text === '' ? -0.2 : 4 * (similarity - 0.5);
  const rival = matches.near.find((near) => near.row !== row && near.row.form === row.form)?.similarity ?? 0;
  const nearerToAnother = Math.max(0, rival - similarity) * matches.text.length;
  const byCode = isTwin ? { same: 0.1, other: 0, none: 0 }[code] : { same: 0.8, other: -0.3, none: 0 }[code];
  const figures = entries.filter(({ figure }) => figure !== undefined).length;
  const isHeading = row.type === 'heading';
  const byFigure = isHeading ? (figures > 0 ? -0.3 : 0.1) : figures === 1 ? 0.1 : figures > 1 ? -0.3 : 0;
  return name + byCode + byFigure - 0.05 * (entries.length - 1) - Math.min(1.2, 0.2 * nearerToAnother);
}
