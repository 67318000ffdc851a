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

/** What the lines of one part give. */
export interface PartResult {
  readonly part: Part;
  readonly columns: Columns;
  readonly entries: readonly Entry[];
  /** None where too little speaks for the form: a single row without a title, or codes alone. */
  readonly matches: readonly Match[];
  /** Lines with a figure that no row took. */
  readonly unmatched: readonly Entry[];
}

const near = 0.75;

/** Finds the rows of a part's form in it; what they are worth is judged over all parts of the form. */
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

/** A heading takes no figure: one that stands beside it belongs to nothing. */
function takesItsLines({ row, entries }: Match): boolean {
  return row.type !== 'heading' || entries.every(({ figure }) => figure === undefined);
}

function isOfForm({ title }: Part, matches: readonly Match[]): boolean {
  const named = matches.filter(({ similarity }) => similarity >= near);
  return title === null ? named.length > 1 : matches.length > 0;
}

/** Of a part that is no form's a line that names a row all the same is told, so that nothing vanishes without a trace. */
function isOfSomeForm({ matches, figure, others, isSeveral }: Entry): boolean {
  const isNamed = (matches.near[0]?.similarity ?? 0) >= near;
  return isSeveral || (isNamed && ((figure !== undefined && isAmount(figure)) || others.length > 0));
}
