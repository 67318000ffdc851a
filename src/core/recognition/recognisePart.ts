import type { Edition } from '../catalogue';
import { align } from './align';
import type { Match } from './candidates';
import { columnsOf } from './columns';
import type { Columns, Surroundings } from './columns';
import { entriesOf } from './entries';
import type { Entry } from './entries';
import { isAmount, isFigure } from './figures';
import type { NameIndex } from './NameIndex';
import type { Part } from './parts';

/** The rows found in the lines of one part. */
export interface PartResult {
  readonly part: Part;
  readonly columns: Columns;
  readonly entries: readonly Entry[];
  /** Empty if too little supports the form: a single row without a title, or codes alone. */
  readonly matches: readonly Match[];
  /** Lines with a figure that belong to no row. */
  readonly unmatched: readonly Entry[];
}

const near = 0.75;

/**
 * Finds the rows of a part's form in its lines; `judgeForm` judges them over all parts of the form. Undefined for an
 * unknown form.
 */
export function recognisePart(
  part: Part,
  surroundings: Surroundings,
  edition: Edition,
  names: NameIndex,
): PartResult | undefined {
  const form = edition.forms.find(({ id }) => id === part.form);
  if (!form) return undefined;
  const columns = columnsOf(part, form, surroundings);
  const entries = entriesOf(part, columns);
  const matches = align(
    form,
    entries.filter(({ isSeveral }) => !isSeveral),
    names,
  );
  if (!isOfForm(part, matches)) return { part, columns, entries, matches: [], unmatched: entries.filter(isOfSomeForm) };
  const taken = new Set(matches.flatMap((match) => (takesItsLines(match) ? match.entries : [])));
  const unmatched = entries.filter((entry) => {
    const isLeft = entry.figure !== undefined && isFigure(entry.figure);
    return !taken.has(entry) && (isLeft || entry.isSeveral);
  });
  return { part, columns, entries, matches, unmatched };
}

/** True unless the match is a heading with a figure, which belongs to no row. */
function takesItsLines({ row, entries }: Match): boolean {
  return row.type !== 'heading' || entries.every(({ figure }) => figure === undefined);
}

function isOfForm({ title }: Part, matches: readonly Match[]): boolean {
  const named = matches.filter(({ similarity }) => similarity >= near);
  return title === null ? named.length > 1 : matches.length > 0;
}

/**
 * True for a line that names a row although its part is of no form; it is reported, so that no figure is lost silently.
 */
function isOfSomeForm({ matches, figure, others, isSeveral }: Entry): boolean {
  const isNamed = (matches.near[0]?.similarity ?? 0) >= near;
  return isSeveral || (isNamed && ((figure !== undefined && isAmount(figure)) || others.length > 0));
}
