import type { Row } from '../catalogue';
import type { Match } from './candidates';
import type { Entry } from './entries';
import type { NameIndex, NameMatches } from './NameIndex';
import { compareWords } from './compareWords';

/** A line with a figure that was left over although it has the row's name, or its code and something like its name. */
export function couldBe({ code, matches }: Entry, { row }: Match, names: NameIndex): boolean {
  if (row.type === 'heading') return false;
  const similarity = matches.near.find((match) => match.row === row)?.similarity ?? 0;
  const isLike = similarity >= 0.6 || matches.text === '' || hasItsWords(matches, row, names);
  if (code.codes.length > 0) return code.codes.includes(row.code) && isLike;
  if (similarity < 0.85 || matches.near[0]?.row !== row) return false;
  return hasItsWords(matches, row, names);
}

/**
 * A line that is no other row beyond doubt, with or without a figure, that says the same as the row's own line does:
 * its words or the beginning of them, the row's to the letter, or the row's code with a name like it.
 */
export function isDuplicate(entry: Entry, { row, entries, matches: own }: Match, names: NameIndex): boolean {
  const { code, matches } = entry;
  if (row.type === 'heading' || entries.includes(entry) || matches.text === '') return false;
  const similarity = matches.near.find((match) => match.row === row)?.similarity ?? 0;
  if (code.codes.includes(row.code)) return similarity >= 0.6;
  if (names.twins.has(row)) return false;
  const isNamed = similarity >= 0.95 && matches.near[0]?.row === row && hasItsWords(matches, row, names);
  const isCut = similarity >= 0.75 && matches.near[0]?.row === row && isBeginning(matches.text, own.text);
  return matches.text === own.text || isNamed || isCut;
}

function isBeginning(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function hasItsWords({ words }: NameMatches, row: Row, names: NameIndex): boolean {
  return names.spellingsOf(row).some((spelling) => compareWords(words, spelling, names.words).foreign === 0);
}
