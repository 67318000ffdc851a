import type { Row } from '../catalogue';
import type { Match } from './candidates';
import { codesHold, figureDoubt, rowDoubt } from './judge';
import { isLineUnclear } from './isLineUnclear';
import type { NameIndex } from './NameIndex';
import { Parents } from './Parents';
import type { Doubt } from './Recognition';
import type { PartResult } from './recognisePart';
import { couldBe, isDuplicate } from './rivals';

export interface RowJudgement {
  readonly match: Match;
  readonly doubt: Doubt | null;
}

/** A part of a form with what is doubtful of each of its rows. */
export interface PartJudgement extends PartResult {
  readonly found: ReadonlyMap<Row, RowJudgement>;
}

/** Without a title so many rows with names of their own must be beyond doubt. */
const fewestRows = 3;
/** 'Kế hoạch được giao' is a row of many tables. */
const shortName = 4;

/**
 * Judges the rows of a form over all its parts: whether its codes hold, and what a row's parent says, does not end
 * where a page does. `isTitled`: a title or tab names the form.
 */
export function judgeForm(parts: readonly PartResult[], isTitled: boolean, names: NameIndex): readonly PartJudgement[] {
  const matches = parts.flatMap((part) => part.matches);
  const holds = codesHold(matches, names);
  const ofRow = new Map(matches.map((match) => [match, rowDoubt(match, holds, names)]));
  const parents = new Parents(parts, ofRow, names.twins);
  const judged = parts.map((part): PartJudgement => {
    const unsure = isLineUnclear(part);
    const sure = new Set(part.matches.flatMap((match) => (ofRow.get(match) === null ? match.entries : [])));
    const others = part.entries.filter((entry) => !sure.has(entry));
    const found = new Map(
      part.matches.map((match): [Row, RowJudgement] => {
        const rivals = part.unmatched.some((entry) => couldBe(entry, match, names));
        const doubt =
          (rivals ? 'severalLines' : figureDoubt(match, part.columns)) ??
          (unsure(match) ? 'lineUnclear' : null) ??
          ofRow.get(match) ??
          (parents.contradict(match, part) ? 'parentDiffers' : null) ??
          (others.some((entry) => isDuplicate(entry, match, names)) ? 'severalLines' : null);
        return [match.row, { match, doubt }];
      }),
    );
    return { ...part, found };
  });
  const certain = judged.flatMap(({ found }) => [...found.values()].filter(({ doubt }) => doubt === null));
  const telling = certain.filter(({ match }) => match.row.name.split(' ').length > shortName);
  return isTitled || telling.length >= fewestRows ? judged : judged.map(doubtForm);
}

function doubtForm(part: PartJudgement): PartJudgement {
  const found = [...part.found].map(([row, one]): [Row, RowJudgement] => [
    row,
    { ...one, doubt: one.doubt ?? 'formUnclear' },
  ]);
  return { ...part, found: new Map(found) };
}
