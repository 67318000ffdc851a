import type { Row } from '../catalogue';
import type { Entry } from './entries';
import type { NameIndex, NameMatch, NameMatches } from './NameIndex';

/** A row with the lines that it was found in, of which the first may go on in the next ones. */
export interface Match {
  readonly row: Row;
  readonly entries: readonly Entry[];
  /** What the name of all these lines is near to, and how near it is to the row's. */
  readonly matches: NameMatches;
  readonly similarity: number;
  readonly code: 'same' | 'other' | 'none';
  /** Found after the others, since it stands out of order. */
  readonly isOutOfOrder: boolean;
}

/** Lines that one row's name may be split over. */
export const mostLines = 3;
/** The header of a new page, with a blank line, may stand between the lines of a row. */
const tallestHeader = 4;
/** A name that is as near as this needs no second line. */
const complete = 0.8;
const unmistakable = 0.95;
/** So near, a name with the row's code is nobody else's. */
const settledBy = 0.6;
const leastScore = 0.5;
/** Out of order a row has only its own name and code to be known by. */
const leastScoreOutOfOrder = 1.2;

export interface Candidate {
  readonly match: Match;
  readonly score: number;
  readonly lines: number;
}

/** What the lines from `i` on could be, by the place of the row among those that are sought. */
export function candidatesAt(
  i: number,
  entries: readonly Entry[],
  names: NameIndex,
  place: ReadonlyMap<Row, number>,
  isOutOfOrder: boolean,
): ReadonlyMap<number, readonly Candidate[]> {
  const found = new Map<number, Candidate[]>();
  const form = formOf(place);
  for (let lines = 1; lines <= mostLines; lines += 1) {
    const group = entries.slice(i, i + lines);
    if (group.length < lines || (lines > 1 && !isOneRow(group, form, isOutOfOrder ? 0 : tallestHeader))) break;
    const matches = matchesOf(group, names);
    const codes = group.flatMap(({ code }) => code.codes);
    const similarities = new Map(matches.near.map(({ row, similarity }) => [row, similarity]));
    const settled = settledOf(matches, codes, names);
    for (const [row, j] of place) {
      const similarity = similarities.get(row) ?? 0;
      const code = codeFor(row, codes);
      if (similarity === 0 && (code !== 'same' || matches.text !== '')) continue;
      // What goes on below belongs to the name only if the name is then no further from the row's.
      if (lines > 1 && similarity < similarityOf(group[0], row) - 0.02) continue;
      // Nobody's but the row's whose code and name it has.
      if (code === 'other' && settled && settled.row.form === row.form && settled.similarity >= similarity) continue;
      const match = { row, entries: group, matches, similarity, code, isOutOfOrder };
      const score = scoreOf(match, names.twins.has(row));
      if (score < (isOutOfOrder ? leastScoreOutOfOrder : leastScore)) continue;
      const others = found.get(j);
      if (others) others.push({ match, score, lines });
      else found.set(j, [{ match, score, lines }]);
    }
  }
  return found;
}

/** The row whose code and name the lines have, if no other has that name, too. */
function settledOf(matches: NameMatches, codes: readonly string[], names: NameIndex): NameMatch | undefined {
  const settled = matches.near.find(({ row, similarity }) => codes.includes(row.code) && similarity >= settledBy);
  return settled && !names.twins.has(settled.row) ? settled : undefined;
}

function formOf(place: ReadonlyMap<Row, number>): string {
  const [first] = place.keys();
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

/** Lines may be one row if they follow each other (with `between` lines of a header between them), one has the code at most, and they say something together. */
function isOneRow(group: readonly Entry[], form: string, between: number): boolean {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || last.line.at - first.line.at > group.length - 1 + between) return false;
  const coded = group.filter(({ code }) => code.codes.length > 0);
  const figures = group.filter(({ figure }) => figure !== undefined);
  if (coded.length > 1 || figures.length > 2 || first.name + first.code.text === '') return false;
  // Lines that each name a row of the form by themselves are rows of their own.
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
 * Name and code together: the name counts up to 2, the code 0.8; a code that says otherwise is taken off, and so is
 * every letter by which the name is nearer to another row of the form, since siblings differ by a word only. Rows of
 * one name follow their parents, which their codes say less of than the parents' own names do.
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
