import type { HeadingKind, Headings } from './headings';
import { largest } from './largest';

/** What is known of the columns of a part before that of the figures is. */
export interface PartColumns {
  readonly headings: Headings;
  /** The headings are those of another form above. */
  readonly isInherited: boolean;
  /** The year that the title block says. */
  readonly year: number | null;
  /** How many lines name a row. */
  readonly lines: number;
  /** In how many of them stands something like a figure, by column, and a figure that is more than a dash. */
  readonly figures: ReadonlyMap<number, number>;
  readonly amounts: ReadonlyMap<number, number>;
  /** The columns of codes and names. */
  readonly taken: readonly (number | undefined)[];
}

export interface FigureColumn {
  readonly figure: number | undefined;
  /** More than one column could hold the figures, or none that says so does. */
  readonly isUnclear: boolean;
}

const notChosen: ReadonlySet<HeadingKind> = new Set(['unit', 'note', 'code', 'other']);
/** Columns that hold numbers without being a second column of figures. */
const noRivals: ReadonlySet<HeadingKind> = new Set(['code', 'other']);
/** A note begins with a number now and then; its line is doubted where it is nothing else. */
const rare = 0.1;

/**
 * The figures stand under "Số liệu"; of years under the one that the title says, else the latest; where no column is
 * called so, in the only one with figures, or the fullest. It is unclear as soon as another column is half as full,
 * unless its heading says that it is of something else.
 */
export function figureColumn(known: PartColumns): FigureColumn {
  const { headings, taken } = known;
  const free = [...known.figures.keys()].filter((column) => !taken.includes(column) && count(known, column) > 0);
  const allowed = free.filter((column) => !notChosen.has(kindOf(known, column)));
  const most = Math.max(0, ...allowed.map((column) => count(known, column)));
  const holding = allowed.filter((column) => count(known, column) > rare * most);
  const titled = [...headings.keys()].filter((column) => kindOf(known, column) === 'figure' && !taken.includes(column));
  const filled = titled.filter((column) => holding.includes(column));

  const ofYear = yearColumn(holding, known);
  if (ofYear) return ofYear;
  const [only, another] = holding.length > 0 ? filled : titled;
  // A heading over a column that is all but empty beside a full one is not that of these rows.
  if (only !== undefined && another === undefined && count(known, only) * 2 >= most) {
    // Of several headings those without figures may be the right ones.
    return { figure: only, isUnclear: titled.length > 1 || isDoubtful(only, free, known) };
  }
  const candidates = filled.length > 1 ? filled : holding;
  const figure = fullestOf(candidates, known) ?? titled[0] ?? fullestOf(free, known);
  if (figure === undefined) return { figure, isUnclear: true };
  // A note that begins with a number is no column of figures.
  const isSparse = count(known, figure) * 3 < known.lines;
  const isBesideHeading = titled.length > 0 && filled.length === 0;
  const isOneOfMany = candidates.length > 1 || isSparse || isBesideHeading;
  return { figure, isUnclear: isOneOfMany || isDoubtful(figure, free, known) };
}

/** Another column is half as full, the heading says something else, or numbers stand elsewhere while it is blank. */
function isDoubtful(figure: number, free: readonly number[], known: PartColumns): boolean {
  const own = count(known, figure);
  const hasRival = free.some((column) => {
    const isRival = known.isInherited || !noRivals.has(kindOf(known, column));
    return column !== figure && isRival && (known.amounts.get(column) ?? 0) * 2 >= Math.max(1, own);
  });
  const heading = known.headings.get(figure);
  const isOfOther = heading !== undefined && heading.kind !== 'figure' && heading.kind !== 'result';
  const isOfOtherYear = heading?.year !== undefined && known.year !== null && heading.year !== known.year;
  return hasRival || isOfOther || isOfOtherYear || (own === 0 && free.length > 0);
}

/** Of full columns of several years the one that the title says, else the latest, which it does not say. */
function yearColumn(holding: readonly number[], known: PartColumns): FigureColumn | undefined {
  const most = Math.max(0, ...holding.map((column) => count(known, column)));
  const full = holding.filter((column) => count(known, column) * 2 >= most);
  const years = new Map(full.map((column) => [column, known.headings.get(column)?.year ?? 0]));
  if (full.length < 2 || [...years.values()].includes(0) || new Set(years.values()).size < full.length)
    return undefined;
  const said = full.find((column) => years.get(column) === known.year && kindOf(known, column) !== 'unknown');
  return { figure: said ?? largest(years, (year) => year), isUnclear: said === undefined };
}

function count({ figures }: PartColumns, column: number): number {
  return figures.get(column) ?? 0;
}

function kindOf({ headings }: PartColumns, column: number): HeadingKind {
  return headings.get(column)?.kind ?? 'unknown';
}

function fullestOf(columns: readonly number[], known: PartColumns): number | undefined {
  return largest(new Map(columns.map((column) => [column, count(known, column)])), (size) => size);
}
