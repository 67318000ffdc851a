import type { HeadingKind, Headings } from './headings';
import { largest } from './largest';

/** The facts about the columns of a part from which the column of figures is derived. */
export interface PartColumns {
  readonly headings: Headings;
  /** True if the headings are those of another form above. */
  readonly isInherited: boolean;
  /** The year in the title block. */
  readonly year: number | null;
  /** The number of lines that name a row. */
  readonly lines: number;
  /** The number of these lines with a figure, and with a figure other than a dash or a word, by column. */
  readonly figures: ReadonlyMap<number, number>;
  readonly amounts: ReadonlyMap<number, number>;
  /** The columns of codes and names. */
  readonly taken: readonly (number | undefined)[];
}

export interface FigureColumn {
  readonly figure: number | undefined;
  /** True if several columns could hold the figures, or none has the heading of figures. */
  readonly isUnclear: boolean;
}

const notChosen: ReadonlySet<HeadingKind> = new Set(['unit', 'note', 'code', 'other']);
/** Columns with numbers that do not compete with the column of figures. */
const noRivals: ReadonlySet<HeadingKind> = new Set(['code', 'other']);
/**
 * Up to this share, figures in a column are notes that begin with a number; a line with only such a note gets a doubt
 * of its own.
 */
const rare = 0.1;

/**
 * Finds the column of figures: the one under "Số liệu"; of several years, that of the title block, otherwise the
 * latest; without such a heading, the only or fullest column with figures. It is unclear if another column is at least
 * half as full, unless its heading is of something else.
 */
export function figureColumn(columns: PartColumns): FigureColumn {
  const { headings, taken } = columns;
  const free = [...columns.figures.keys()].filter((column) => !taken.includes(column) && count(columns, column) > 0);
  const allowed = free.filter((column) => !notChosen.has(kindOf(columns, column)));
  const most = Math.max(0, ...allowed.map((column) => count(columns, column)));
  const holding = allowed.filter((column) => count(columns, column) > rare * most);
  const titled = [...headings.keys()].filter(
    (column) => kindOf(columns, column) === 'figure' && !taken.includes(column),
  );
  const filled = titled.filter((column) => holding.includes(column));

  const ofYear = yearColumn(holding, columns);
  if (ofYear) return ofYear;
  const [only, another] = holding.length > 0 ? filled : titled;
  // The heading of a nearly empty column next to a full one does not describe these rows.
  if (only !== undefined && another === undefined && count(columns, only) * 2 >= most) {
    // Of several headings, one without figures may be the right one.
    return { figure: only, isUnclear: titled.length > 1 || isDoubtful(only, free, columns) };
  }
  const candidates = filled.length > 1 ? filled : holding;
  const figure = fullestOf(candidates, columns) ?? titled[0] ?? fullestOf(free, columns);
  if (figure === undefined) return { figure, isUnclear: true };
  // A sparse column may hold notes that begin with numbers.
  const isSparse = count(columns, figure) * 3 < columns.lines;
  const isBesideHeading = titled.length > 0 && filled.length === 0;
  const isOneOfMany = candidates.length > 1 || isSparse || isBesideHeading;
  return { figure, isUnclear: isOneOfMany || isDoubtful(figure, free, columns) };
}

/**
 * True if another column is half as full, the heading is of something else, or the column is blank while others hold
 * numbers.
 */
function isDoubtful(figure: number, free: readonly number[], columns: PartColumns): boolean {
  const own = count(columns, figure);
  const hasRival = free.some((column) => {
    const isRival = columns.isInherited || !noRivals.has(kindOf(columns, column));
    return column !== figure && isRival && (columns.amounts.get(column) ?? 0) * 2 >= Math.max(1, own);
  });
  const heading = columns.headings.get(figure);
  const isOfOther = heading !== undefined && heading.kind !== 'figure' && heading.kind !== 'result';
  const isOfOtherYear = heading?.year !== undefined && columns.year !== null && heading.year !== columns.year;
  return hasRival || isOfOther || isOfOtherYear || (own === 0 && free.length > 0);
}

/** Of full columns of several years, that of the title block's year, otherwise the latest, which is unclear. */
function yearColumn(holding: readonly number[], columns: PartColumns): FigureColumn | undefined {
  const most = Math.max(0, ...holding.map((column) => count(columns, column)));
  const full = holding.filter((column) => count(columns, column) * 2 >= most);
  const years = new Map(full.map((column) => [column, columns.headings.get(column)?.year ?? 0]));
  if (full.length < 2 || [...years.values()].includes(0) || new Set(years.values()).size < full.length)
    return undefined;
  const ofReportYear = full.find(
    (column) => years.get(column) === columns.year && kindOf(columns, column) !== 'unknown',
  );
  return { figure: ofReportYear ?? largest(years, (year) => year), isUnclear: ofReportYear === undefined };
}

function count({ figures }: PartColumns, column: number): number {
  return figures.get(column) ?? 0;
}

function kindOf({ headings }: PartColumns, column: number): HeadingKind {
  return headings.get(column)?.kind ?? 'unknown';
}

function fullestOf(candidates: readonly number[], columns: PartColumns): number | undefined {
  return largest(new Map(candidates.map((column) => [column, count(columns, column)])), (size) => size);
}
