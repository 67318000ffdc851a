import type { Form, Row } from '../catalogue';
import type { Entry } from './entries';
import { candidatesAt, mostLines } from './candidates';
import type { Match } from './candidates';
import type { NameIndex } from './NameIndex';

const mostPasses = 4;
/** The cost of leaving out a line with a text, which may be the rest of the name above. */
const costOfLeaving = 0.25;

/**
 * Aligns the lines of a part with the rows of its form in print order, so that codes and names agree as well as
 * possible (the path of highest score, as in sequence alignment). Lines out of order are left over and are aligned with
 * the remaining rows in further passes.
 */
export function align(form: Form, entries: readonly Entry[], names: NameIndex): readonly Match[] {
  const matches: Match[] = [];
  let rows = form.rows;
  let rest = entries;
  for (let pass = 0; pass < mostPasses && rows.length > 0 && rest.length > 0; pass += 1) {
    const path = pathOf(rows, rest, names, pass > 0);
    if (path.length === 0) break;
    matches.push(...path);
    const taken = new Set(path.flatMap((match) => match.entries));
    const placed = new Set(path.map(({ row }) => row));
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
  const indexOf = new Map(rows.map((row, j) => [row, j]));
  const width = rows.length + 1;
  // scores[i][j]: the best score over the lines from i and the rows from j on.
  const scores = Array.from({ length: entries.length + mostLines }, () => new Float64Array(width));
  const steps = entries.map(() => new Array<Step | undefined>(width));
  for (let i = entries.length - 1; i >= 0; i -= 1) {
    const candidates = candidatesAt(i, entries, names, indexOf, isOutOfOrder);
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
