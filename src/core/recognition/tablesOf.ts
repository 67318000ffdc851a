import { codesOfText } from './codes';
import type { Line, LineCell, Page } from './Line';

/** From this similarity on, a text is the name of a row. */
const near = 0.75;
/** The number of lines that must name a row in both columns, as a single note may name another row. */
const fewest = 2;
const mostTables = 8;

/** Splits tables that are next to each other in a sheet into pages of their own; most sheets are one table. */
export function tablesOf(page: Page): readonly Page[] {
  const tables: Page[] = [];
  let rest = page;
  while (tables.length < mostTables) {
    const from = secondTable(rest);
    if (from === undefined) break;
    tables.push(within(rest, (column) => column < from));
    rest = within(rest, (column) => column >= from);
  }
  return [...tables, rest];
}

/** The first column of a second table: the column of its codes, or of its names if it has no codes. */
function secondTable({ lines }: Page): number | undefined {
  const both = new Map<number, number>();
  for (const { cells } of lines) {
    const [first, ...others] = cells.filter(isName);
    const second = others.find(({ matches }) => first && matches.near[0]?.row.name !== first.matches.near[0]?.row.name);
    if (second) both.set(second.column, (both.get(second.column) ?? 0) + 1);
  }
  const columns = [...both].filter(([, count]) => count >= fewest).map(([column]) => column);
  if (columns.length === 0) return undefined;
  const names = Math.min(...columns);
  const named = lines.filter(({ cells }) => cells.some((cell) => cell.column === names && isName(cell)));
  const coded = named.filter((line) => hasCode(line, names));
  return coded.length * 2 > named.length ? names - 1 : names;
}

function isName({ matches }: LineCell): boolean {
  return (matches.near[0]?.similarity ?? 0) >= near;
}

/** True if the cell before a name holds the code of the named row. */
function hasCode({ cells }: Line, names: number): boolean {
  const codes = codesOfText(cells.find(({ column }) => column === names - 1)?.text ?? '');
  const named = cells.find(({ column }) => column === names)?.matches.near ?? [];
  return named.some(({ row, similarity }) => similarity >= near && codes.includes(row.code));
}

function within(page: Page, isIn: (column: number) => boolean): Page {
  const lines = page.lines.flatMap((line): Line[] => {
    const cells = line.cells.filter(({ column }) => isIn(column));
    return cells.length === 0 ? [] : [{ ...line, cells }];
  });
  return { ...page, lines };
}
