import { distance } from 'fastest-levenshtein';
import { turningWords } from './turningWords';

/** The words of a line's name compared with those of a row's. */
export interface WordComparison {
  /** The number of words in the line that the row does not have, even with a misspelling. */
  readonly foreign: number;
  /** The share of the row's words that are in the line. */
  readonly covered: number;
  /** True if a number in the row's name, such as the level in 'mức độ 3', is not in the line. */
  readonly lacksNumber: boolean;
}

/**
 * Compares word by word. A word in `rowWords` (words of names of rows), or one that changes a meaning, counts only as
 * itself; any other may be a misspelling of the row's, by one letter in short words and two in longer ones. Numbers
 * must be equal.
 */
export function compareWords(
  line: readonly string[],
  row: readonly string[],
  rowWords: ReadonlySet<string>,
): WordComparison {
  const left = [...row];
  const take = (at: number): void => void left.splice(at, 1);
  const unknown = line.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) take(at);
    return at < 0;
  });
  const foreign = unknown.filter((word) => {
    if (rowWords.has(word) || turningWords.has(word) || isNumber(word)) return true;
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
