import type { Row } from '../catalogue';
import type { Match } from './candidates';
import type { Entry } from './entries';
import type { NameIndex, NameMatches } from './NameIndex';
import { compareWords } from './compareWords';

/**
 * True if a left-over line with a figure could be the row, too: it has the row's name, or its code and a similar name.
 */
export function couldBe({ code, matches }: Entry, { row }: Match, names: NameIndex): boolean {
  if (row.type === 'heading') return false;
  const similarity = matches.near.find((match) => match.row === row)?.similarity ?? 0;
  const isLike = similarity >= 0.6 || matches.text === '' || hasItsWords(matches, row, names);
  if (code.codes.length > 0) return code.codes.includes(row.code) && isLike;
  if (similarity < 0.85 || matches.near[0]?.row !== row) return false;
  return hasItsWords(matches, row, names);
}

/**
 * True if a line repeats the row's own line: its words or their beginning, the exact name of the row, or the row's code
 * with a similar name. `entry` is a line, with or without a figure, that is not beyond doubt another row.
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

function isBeginning(text: string, other: string): boolean {
  return text.startsWith(other) || other.startsWith(text);
}

function hasItsWords({ words }: NameMatches, row: Row, names: NameIndex): boolean {
  return names.spellingsOf(row).some((spelling) => compareWords(words, spelling, names.words).foreign === 0);
}
