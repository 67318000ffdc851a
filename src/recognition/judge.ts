import type { Match } from './candidates';
import type { Columns } from './columns';
import { hasSeveralFigures } from './figures';
import type { NameIndex } from './NameIndex';
import type { Doubt } from './Recognition';
import { compareWords } from './wordsAgree';
import type { WordComparison } from './wordsAgree';

/** Letters by which a row must be nearer than the next one for the name to settle it. */
const clearBy = 2.5;
/** Letters by which another row must be nearer for the name to speak against the row. */
const contradictedBy = 1.5;
const nearByCode = 0.55;
const nearAlone = 0.75;
const leastCovered = 0.6;

/** What is doubtful of a match by itself; null where code and name agree, or the name alone settles it. */
export function doubtOf(match: Match, columns: Columns, codesHold: boolean, names: NameIndex): Doubt | null {
  const { entries } = match;
  const figures = entries.flatMap(({ figure }) => figure ?? []);
  if (figures.length > 1 || figures.some(hasSeveralFigures)) return 'severalFigures';
  if (columns.isUnclear || entries.some(({ isStray }) => isStray)) return 'columnUnclear';
  switch (match.code) {
    case 'same':
      return nameAgrees(match, names) && (codesHold || isClear(match)) ? null : 'nameDiffers';
    case 'other':
      return 'codeDiffers';
    case 'none':
      if (!settles(match, names)) return 'codeMissing';
      return match.isOutOfOrder ? 'orderDiffers' : null;
    default:
      return unreachable(match.code);
  }
}

/** A clear name with the code of another row: the codes of the part were counted anew, and settle nothing. */
export function codesHold(matches: readonly Match[], names: NameIndex): boolean {
  return !matches.some((match) => match.code === 'other' && settles(match, names));
}

/** Whether a name, by itself, is that of the row: near to it, all its words, and clearly nearer than to others. */
export function settles(match: Match, names: NameIndex): boolean {
  const { foreign, covered } = wordsOf(match, names);
  return match.similarity >= nearAlone && foreign === 0 && covered >= leastCovered && isClear(match);
}

function nameAgrees(match: Match, names: NameIndex): boolean {
  const { foreign, telling } = wordsOf(match, names);
  const few = foreign * 4 <= match.matches.words.length;
  return match.similarity >= nearByCode && telling === 0 && few && lead(match, false) > -contradictedBy;
}

function isClear(match: Match): boolean {
  return lead(match, true) >= clearBy && lead(match, false) > -contradictedBy;
}

/** By how many letters the name is nearer to the row than to the next one, in its form or anywhere. */
function lead({ row, matches, similarity }: Match, inForm: boolean): number {
  const rival = matches.near.find((near) => near.row !== row && (!inForm || near.row.form === row.form));
  return (similarity - (rival?.similarity ?? 0)) * matches.text.length;
}

function wordsOf({ row, matches }: Match, names: NameIndex): WordComparison {
  const [best] = names
    .spellingsOf(row)
    .map((words) => compareWords(matches.words, words, names.words))
    .sort((a, b) => a.foreign - b.foreign || b.covered - a.covered);
  return best ?? { foreign: matches.words.length, telling: 0, covered: 0 };
}

function unreachable(value: never): never {
  throw new Error(`unexpected ${String(value)}`);
}
