import type { Row } from '../catalogue';
import type { Match } from './candidates';
import { codesHold, figureDoubt, rowDoubt } from './judge';
import { isLineUnclear } from './isLineUnclear';
import type { NameIndex } from './NameIndex';
import { Parents } from './Parents';
import { otherUnits } from './otherUnit';
import type { Doubt, OtherUnit } from './Recognition';
import type { PartResult } from './recognisePart';
import { couldBe, isDuplicate } from './rivals';

export interface RowJudgement {
  readonly match: Match;
  readonly doubt: Doubt | null;
  readonly otherUnit: OtherUnit | null;
}

/** A part of a form with the doubt about each of its rows. */
export interface PartJudgement extends PartResult {
  readonly rows: ReadonlyMap<Row, RowJudgement>;
}

/** The number of rows beyond doubt, with distinctive names, that a form without a title needs. */
const fewestRows = 3;
/** Names of at most this many words, such as 'Kế hoạch được giao', occur in many tables. */
const shortName = 4;

/**
 * Judges the rows of a form over all its parts, as the validity of its codes and the parents of a row do not end with a
 * page. `isTitled`: a title or tab names the form.
 */
export function judgeForm(parts: readonly PartResult[], isTitled: boolean, names: NameIndex): readonly PartJudgement[] {
  const matches = parts.flatMap((part) => part.matches);
  const holds = codesHold(matches, names);
  const ofRow = new Map(matches.map((match) => [match, rowDoubt(match, holds, names)]));
  const parents = new Parents(parts, ofRow, names.twins);
  const judgedParts = parts.map((part): PartJudgement => {
    const unsure = isLineUnclear(part);
    const unitOf = otherUnits(part);
    const sure = new Set(part.matches.flatMap((match) => (ofRow.get(match) === null ? match.entries : [])));
    const others = part.entries.filter((entry) => !sure.has(entry));
    const rows = new Map(
      part.matches.map((match): [Row, RowJudgement] => {
        const rivals = part.unmatched.some((entry) => couldBe(entry, match, names));
        const otherUnit = unitOf(match);
        const doubt =
          (rivals ? 'severalLines' : figureDoubt(match, part.columns)) ??
          (unsure(match) ? 'lineUnclear' : null) ??
          (otherUnit ? 'otherUnit' : null) ??
          ofRow.get(match) ??
          (parents.contradict(match, part) ? 'parentDiffers' : null) ??
          (others.some((entry) => isDuplicate(entry, match, names)) ? 'severalLines' : null);
        return [match.row, { match, doubt, otherUnit }];
      }),
    );
    return { ...part, rows };
  });
  const certain = judgedParts.flatMap(({ rows }) => [...rows.values()].filter(({ doubt }) => doubt === null));
  const telling = certain.filter(({ match }) => match.row.name.split(' ').length > shortName);
  return isTitled || telling.length >= fewestRows ? judgedParts : judgedParts.map(doubtForm);
}

function doubtForm(part: PartJudgement): PartJudgement {
  const rows = [...part.rows].map(([row, judgement]): [Row, RowJudgement] => [
    row,
    { ...judgement, doubt: judgement.doubt ?? 'formUnclear' },
  ]);
  return { ...part, rows: new Map(rows) };
}
