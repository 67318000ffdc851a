import { assertNever } from '../base/assertNever';
import type { Match } from './candidates';
import type { Columns } from './columns';
import { hasSeveralFigures } from './figures';
import type { NameIndex } from './NameIndex';
import type { Doubt } from './Recognition';
import { compareWords } from './compareWords';
import type { WordComparison } from './compareWords';

/** The number of letters by which a name must be nearer to the row than to the next one to identify it alone. */
const clearBy = 2.5;
/** The number of letters by which a name must be nearer to another row to contradict this one. */
const contradictedBy = 1.5;
const nearByCode = 0.55;
const nearAlone = 0.75;
const leastCovered = 0.6;
/** From this similarity on, a name needs no second line. */
const complete = 0.95;

/** The doubt about the figure of a match; null if the line has one figure or none at all in the column of figures. */
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

/** The doubt about the row of a match; null if code and name agree or the name alone identifies the row. */
export function rowDoubt(match: Match, codesHold: boolean, names: NameIndex): Doubt | null {
  switch (match.code) {
    case 'same':
      // Rows that share a name are distinguished by the lines above them.
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

/**
 * False if a clear name has the code of another row: the rows of the form were renumbered, and codes identify nothing.
 */
export function codesHold(matches: readonly Match[], names: NameIndex): boolean {
  return !matches.some((match) => {
    if (match.code === 'other') return settles(match, names);
    return match.code === 'same' && match.matches.text !== '' && lead(match, true) <= -contradictedBy;
  });
}

/**
 * True if a name identifies the row by itself: it is similar, has all the row's words, and is clearly nearer to it than
 * to other rows.
 */
export function settles(match: Match, names: NameIndex): boolean {
  const { foreign, covered, lacksNumber } = wordsOf(match, names);
  const isNear = match.similarity >= nearAlone && foreign === 0 && covered >= leastCovered && !lacksNumber;
  return isNear && isClear(match) && (covered === 1 || !couldBeAnother(match, names));
}

/** True if the name could be another row's with words left out. */
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

/**
 * The number of letters by which the name is nearer to the row than to the next one in its form (`inForm`) or anywhere.
 */
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
