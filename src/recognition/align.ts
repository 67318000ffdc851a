import type { Form, Row } from '../catalogue';
import type { Entry } from './entries';
import type { NameIndex, NameMatches } from './NameIndex';

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

const complete = 0.8;
const settledBy = 0.6;
/** Lines that one row's name may be split over. */
const mostLines = 3;
const leastScore = 0.5;
/** Out of order a row has only its own name and code to be known by. */
const leastScoreOutOfOrder = 1.2;
const mostPasses = 4;
/** A line that is left over although it says something; it may be the rest of the name above it. */
const costOfLeaving = 0.25;

/**
 * Aligns the lines of a part with the rows of its form in print order, so that codes and names agree as well as they
 * can (the path of highest score, as sequences are aligned). What is out of order is left over by that, and is
 * aligned with the rows that are left in further passes.
 */
export function align(form: Form, entries: readonly Entry[], names: NameIndex): readonly Match[] {
  const matches: Match[] = [];
  let rows = form.rows;
  let rest = entries;
  for (let pass = 0; pass < mostPasses && rows.length > 0 && rest.length > 0; pass += 1) {
    const found = pathOf(rows, rest, names, pass > 0);
    if (found.length === 0) break;
    matches.push(...found);
    const taken = new Set(found.flatMap((match) => match.entries));
    const placed = new Set(found.map(({ row }) => row));
    rest = rest.filter((entry) => !taken.has(entry));
    rows = rows.filter((row) => !placed.has(row));
  }
  return matches;
}

interface Step {
  readonly lines: number;
  readonly match: Match | undefined;
}

function pathOf(
  rows: readonly Row[],
  entries: readonly Entry[],
  names: NameIndex,
  isOutOfOrder: boolean,
): readonly Match[] {
  const place = new Map(rows.map((row, j) => [row, j]));
  const width = rows.length + 1;
  // scores[i][j]: the best over the lines from i and the rows from j on.
  const scores = Array.from({ length: entries.length + mostLines }, () => new Float64Array(width));
  const steps = entries.map(() => new Array<Step | undefined>(width));
  for (let i = entries.length - 1; i >= 0; i -= 1) {
    const candidates = candidatesAt(i, entries, names, place, isOutOfOrder);
    const leaving = entries[i]?.name === '' ? 0 : costOfLeaving;
    const [own, below] = [scores[i], scores[i + 1]];
    if (!own || !below) continue;
    for (let j = width - 1; j >= 0; j -= 1) {
      const left = (below[j] ?? 0) - (isOutOfOrder ? 0 : leaving);
      let best = left;
      let step: Step | undefined = { lines: 1, match: undefined };
      if (j + 1 < width && (own[j + 1] ?? 0) > best) {
        best = own[j + 1] ?? 0;
        step = undefined;
      }
      for (const { match, score, lines } of candidates.get(j) ?? []) {
        const total = score + (scores[i + lines]?.[j + 1] ?? 0);
        if (total <= best) continue;
        best = total;
        step = { lines, match };
      }
      own[j] = best;
      const row = steps[i];
      if (row) row[j] = step;
    }
  }
  return trace(steps, width);
}

function trace(steps: readonly (readonly (Step | undefined)[])[], width: number): readonly Match[] {
  const matches: Match[] = [];
  let [i, j] = [0, 0];
  while (i < steps.length && j < width) {
    const step = steps[i]?.[j];
    if (step === undefined) {
      j += 1;
      continue;
    }
    i += step.lines;
    if (!step.match) continue;
    matches.push(step.match);
    j += 1;
  }
  return matches;
}

interface Candidate {
  readonly match: Match;
  readonly score: number;
  readonly lines: number;
}

/** What the lines from `i` on could be, by the place of the row among those that are sought. */
function candidatesAt(
  i: number,
  entries: readonly Entry[],
  names: NameIndex,
  place: ReadonlyMap<Row, number>,
  isOutOfOrder: boolean,
): ReadonlyMap<number, readonly Candidate[]> {
  const found = new Map<number, Candidate[]>();
  for (let lines = 1; lines <= mostLines; lines += 1) {
    const group = entries.slice(i, i + lines);
    if (group.length < lines || (lines > 1 && !isOneRow(group))) break;
    const matches = matchesOf(group, names);
    const codes = group.flatMap(({ code }) => code.codes);
    const similarities = new Map(matches.near.map(({ row, similarity }) => [row, similarity]));
    const settled = matches.near.find(({ row, similarity }) => codes.includes(row.code) && similarity >= settledBy);
    for (const [row, j] of place) {
      const similarity = similarities.get(row) ?? 0;
      const code = codes.length === 0 ? 'none' : codes.includes(row.code) ? 'same' : 'other';
      if (similarity === 0 && (code !== 'same' || matches.text !== '')) continue;
      // Nobody's but the row's whose code and name it has.
      if (code === 'other' && settled?.row.form === row.form && settled.similarity >= similarity) continue;
      const match = { row, entries: group, matches, similarity, code, isOutOfOrder } as const;
      const score = scoreOf(match);
      if (score < (isOutOfOrder ? leastScoreOutOfOrder : leastScore)) continue;
      const others = found.get(j);
      if (others) others.push({ match, score, lines });
      else found.set(j, [{ match, score, lines }]);
    }
  }
  return found;
}

/** Lines may be one row if they follow each other, one has the code at most, and they say something together. */
function isOneRow(group: readonly Entry[]): boolean {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || last.line.at - first.line.at > group.length) return false;
  const coded = group.filter(({ code }) => code.codes.length > 0);
  const figures = group.filter(({ figure }) => figure !== undefined);
  if (coded.length > 1 || figures.length > 2 || first.name + first.code.text === '') return false;
  // Lines that each name a row by themselves are rows of their own.
  return figures.length < 2 || (last.matches.near[0]?.similarity ?? 0) < complete;
}

function matchesOf(group: readonly Entry[], names: NameIndex): NameMatches {
  const named = group.filter(({ name }) => name !== '');
  const [only, another] = named;
  if (only && !another) return only.matches;
  return names.matches(named.map(({ name }) => name).join(' '));
}

/**
 * Name and code together: the name counts up to 2, the code 0.8; a code that says otherwise is taken off, and so is
 * every letter by which the name is nearer to another row of the form, since siblings differ by a word only.
 */
function scoreOf({ row, entries, matches, similarity, code }: Match): number {
  const name = matches.text === '' ? -0.2 : 4 * (similarity - 0.5);
  const rival = matches.near.find((near) => near.row !== row && near.row.form === row.form)?.similarity ?? 0;
  const nearerToAnother = Math.max(0, rival - similarity) * matches.text.length;
  const byCode = { same: 0.8, other: -0.3, none: 0 }[code];
  const figures = entries.filter(({ figure }) => figure !== undefined).length;
  const isHeading = row.type === 'heading';
  const byFigure = isHeading ? (figures > 0 ? -0.3 : 0.1) : figures === 1 ? 0.1 : figures > 1 ? -0.5 : 0;
  return name + byCode + byFigure - 0.05 * (entries.length - 1) - Math.min(1.2, 0.2 * nearerToAnother);
}
