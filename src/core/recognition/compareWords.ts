import { distance } from 'fastest-levenshtein';
import { turningWords } from './turningWords';

/** How the words of a line's name stand to those of a row's. */
export interface WordComparison {
  /** Words of the line that the row does not have, not even with a slip. */
  readonly foreign: number;
  /** The share of the row's words that the line has. */
  readonly covered: number;
  /** A number of the row's name is not in the line's, such as the level in 'mức độ 3'. */
  readonly lacksNumber: boolean;
}

/**
 * Compares word by word. A word that names of rows are made of, or that turns a meaning, is itself only; any other
 * may be one of the row's with a slip, of a letter in short words and of two in longer ones. Numbers have no slips.
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
    if (known.has(word) || turningWords.has(word) || isNumber(word)) return true;
    const at = left.findIndex((other) => isSlip(word, other));
    if (at >= 0) take(at);
    return at < 0;
  });
  const covered = 1 - left.length / Math.max(1, row.length);
  return { foreign: foreign.length, covered, lacksNumber: left.some(isNumber) };
}

function isSlip(word: string, other: string): boolean {
  if (isNumber(other) || Math.abs(word.length - other.length) > 2) return false;
  return distance(word, other) <= (other.length <= 3 ? 1 : 2);
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
