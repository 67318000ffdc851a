import { distance } from 'fastest-levenshtein';

/** How the words of a line's name stand to those of a row's. */
export interface WordComparison {
  /** Words of the line that the row does not have, not even with a slip. */
  readonly foreign: number;
  /** Those of them that names of rows are made of, such as 'huyện' in place of 'xã'. */
  readonly telling: number;
  /** The share of the row's words that the line has. */
  readonly covered: number;
}

/**
 * Compares word by word. A word that names of rows are made of is itself only; any other may be one of the row's
 * with a slip, of a letter in short words and of two in longer ones. Numbers have no slips.
 */
export function compareWords(
  line: readonly string[],
  row: readonly string[],
  known: ReadonlySet<string>,
): WordComparison {
  const left = [...row];
  const take = (at: number): void => void left.splice(at, 1);
  const unknown = line.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) take(at);
    return at < 0;
  });
  const foreign = unknown.filter((word) => {
    if (known.has(word) || /^\d+$/.test(word)) return true;
    const at = left.findIndex((other) => isSlip(word, other));
    if (at >= 0) take(at);
    return at < 0;
  });
  const telling = foreign.filter((word) => known.has(word) || /^\d+$/.test(word)).length;
  return { foreign: foreign.length, telling, covered: 1 - left.length / Math.max(1, row.length) };
}

function isSlip(word: string, other: string): boolean {
  if (/^\d+$/.test(other) || Math.abs(word.length - other.length) > 2) return false;
  return distance(word, other) <= (other.length <= 3 ? 1 : 2);
}
