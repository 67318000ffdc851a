import type { Edition, Row } from '../catalogue';
import { align } from './align';
import type { Match } from './candidates';
import { columnsOf } from './columns';
import type { Columns } from './columns';
import { entriesOf } from './entries';
import type { Entry } from './entries';
import { isFigure } from './figures';
import { codesHold, doubtOf } from './judge';
import type { NameIndex } from './NameIndex';
import type { Part } from './parts';
import type { Doubt } from './Recognition';
import type { Heading } from './signposts';
import { compareWords } from './wordsAgree';

/** What the lines of one part give. */
export interface PartResult {
  readonly part: Part;
  readonly columns: Columns;
  readonly found: ReadonlyMap<Row, FoundRow>;
  /** Lines with a figure that no row took. */
  readonly unmatched: readonly Entry[];
}

export interface FoundRow {
  readonly match: Match;
  readonly doubt: Doubt | null;
}

const near = 0.75;

/**
 * Finds the rows of a part's form in it. Undefined where too little speaks for the form: a single row without a
 * title, or codes alone. `headings` are those of the part or, where it has none, of the
 * part above in the same sheet.
 */
export function recognisePart(
  part: Part,
  headings: ReadonlyMap<number, Heading>,
  edition: Edition,
  names: NameIndex,
): PartResult | undefined {
  const form = edition.forms.find(({ id }) => id === part.form);
  if (!form) return undefined;
  const columns = columnsOf(part, form, headings);
  const entries = entriesOf(part, columns);
  const matches = align(form, entries, names);
  if (!isOfForm(part, matches)) return undefined;
  const holds = codesHold(matches, names);
  const taken = new Set(matches.flatMap((match) => (isTaking(match) ? match.entries : [])));
  const left = entries.filter((entry) => !taken.has(entry) && entry.figure !== undefined && isFigure(entry.figure));
  const found = new Map<Row, FoundRow>();
  for (const match of matches) {
    const rivals = left.some((entry) => couldBe(entry, match.row, names));
    const doubt = rivals ? 'severalLines' : doubtOf(match, columns, holds, names);
    found.set(match.row, { match, doubt });
  }
  return { part, columns, found, unmatched: left };
}

/** A heading takes no figure: one that stands beside it belongs to nothing. */
function isTaking({ row, entries }: Match): boolean {
  return row.type !== 'heading' || entries.every(({ figure }) => figure === undefined);
}

function isOfForm({ title }: Part, matches: readonly Match[]): boolean {
  const named = matches.filter(({ similarity }) => similarity >= near);
  return title === null ? named.length > 1 : matches.length > 0;
}

/** A line that was left over although it has the row's name, or its code and something like its name. */
function couldBe({ code, matches }: Entry, row: Row, names: NameIndex): boolean {
  if (row.type === 'heading') return false;
  const similarity = matches.near.find((match) => match.row === row)?.similarity ?? 0;
  if (code.codes.length > 0) return code.codes.includes(row.code) && (similarity >= 0.6 || matches.text === '');
  if (similarity < 0.85 || matches.near[0]?.row !== row) return false;
  return names.spellingsOf(row).some((words) => compareWords(matches.words, words, names.words).foreign === 0);
}
