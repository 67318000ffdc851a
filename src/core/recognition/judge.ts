import { assertNever } from '../base/assertNever';
import type { Match } from './candidates';
import type { Columns } from './columns';
import { hasSeveralFigures } from './figures';
import type { NameIndex } from './NameIndex';
import type { Doubt } from './Recognition';
import { compareWords } from './compareWords';
import type { WordComparison } from './compareWords';

/** Letters by which a row must be nearer than the next one for the name to settle it. */
const clearBy = 2.5;
/** Letters by which another row must be nearer for the name to speak against the row. */
const contradictedBy = 1.5;
const nearByCode = 0.55;
const nearAlone = 0.75;
const leastCovered = 0.6;
/** A name that needs no second line. */
const complete = 0.95;

/** What is doubtful of a match's figure; null where the line has one, or none at all, in the column of figures. */
export function figureDoubt({ row, entries }: Match, columns: Columns): Doubt | null {
  const figures = entries.flatMap(({ figure }) => figure ?? []);
  const others = entries.flatMap(({ others }) => others);
  if (figures.length > 1 || figures.some(hasSeveralFigures)) return 'severalFigures';
  if (columns.isUnclear || entries.some(({ isStray }) => isStray)) return 'columnUnclear';
  if (others.length > 0) return figures.length > 0 ? 'severalFigures' : 'columnUnclear';
  const [first] = entries;
  const holder = entries.findIndex(({ figure }) => figure !== undefined);
  const own = first?.matches.near.find((near) => near.row === row)?.similarity ?? 0;
  return holder > 0 && own >= complete && entries[holder]?.name !== '' ? 'lineUnclear' : null;
}

/** What is doubtful of the row that a match is of; null where code and name agree, or the name alone settles it. */
export function rowDoubt(match: Match, codesHold: boolean, names: NameIndex): Doubt | null {
  switch (match.code) {
    case 'same':
      // What tells rows of one name apart stands above them.
      return nameAgrees(match, names) && (codesHold || isClear(match)) ? null : 'nameDiffers';
    case 'other':
      return 'codeDiffers';
    case 'none':
      if (!settles(match, names)) return 'codeMissing';
      return match.isOutOfOrder ? 'orderDiffers' : null;
    default:
      return assertNever(match.code);
  }
}

/** A clear name with the code of another row: the codes of the form were counted anew, and settle nothing. */
export function codesHold(matches: readonly Match[], names: NameIndex): boolean {
  return !matches.some((match) => {
    if (match.code === 'other') return settles(match, names);
    return match.code === 'same' && match.matches.text !== '' && lead(match, true) <= -contradictedBy;
  });
}

/** Whether a name, by itself, is that of the row: near to it, all its words, and clearly nearer than to others. */
export function settles(match: Match, names: NameIndex): boolean {
  const { foreign, covered, lacksNumber } = wordsOf(match, names);
  const isNear = match.similarity >= nearAlone && foreign === 0 && covered >= leastCovered && !lacksNumber;
  return isNear && isClear(match) && (covered === 1 || !couldBeAnother(match, names));
}

/** Words that are left of a name when one was dropped may be those of another row in which more were dropped. */
function couldBeAnother({ row, matches }: Match, names: NameIndex): boolean {
  return names
    .rowsOf(row.form)
    .some(
      (other) =>
        other !== row &&
        names.spellingsOf(other).some((words) => compareWords(matches.words, words, names.words).foreign === 0),
    );
}

function nameAgrees(match: Match, names: NameIndex): boolean {
  const { foreign, lacksNumber } = wordsOf(match, names);
  return match.similarity >= nearByCode && foreign === 0 && !lacksNumber && lead(match, false) > -contradictedBy;
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
    .sort((a, b) => a.foreign - b.foreign || Number(a.lacksNumber) - Number(b.lacksNumber) || b.covered - a.covered);
  return best ?? { foreign: matches.words.length, covered: 0, lacksNumber: false };
}
