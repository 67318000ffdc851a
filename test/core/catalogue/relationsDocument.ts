import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One line of a table of docs/relations.md that states a rule, or a case of the rule above it. */
export interface Statement {
  /** `BM4.1.5-total`, or `…-type` for every row of a sort. */
  readonly rule: string;
  /** `counts`: the sort of row, in tables of rules for many rows. */
  readonly rows: string;
  readonly relation: string;
  readonly severity: string;
}

const text = readFileSync(resolve(__dirname, '../../../docs/relations.md'), 'utf8');

/** All statements in the order of the document. */
export const statements: readonly Statement[] = tablesOf(text).flatMap(statementsOf);

/** Returns the rows, as `BM3:1.4`, of the paragraph that begins with the given words. */
export function rowsNamedIn(beginning: string): readonly string[] {
  const paragraph = text.split('\n').find((line) => line.startsWith(beginning));
  if (paragraph === undefined) throw new Error(`docs/relations.md has no paragraph ${beginning}`);
  return rowsIn(paragraph);
}

/** Returns the first column of the table whose first column has the given heading. */
export function firstColumn(heading: string): readonly string[] {
  const table = tablesOf(text).find(([head]) => head?.[0] === heading);
  if (!table) throw new Error(`docs/relations.md has no table of a ${heading}`);
  return table.slice(1).flatMap(([first = '']) => rowsIn(first));
}

/** Returns the row keys of codes in backticks such as `BM3:1.4`, `1.4.1`; a code without a form belongs to the form before it. */
function rowsIn(line: string): readonly string[] {
  let form = '';
  return [...line.matchAll(/`(?:(BM\d+):)?(\d+(?:\.\d+)*)`/g)].map(([, named, code = '']) => {
    form = named ?? form;
    return `${form}:${code}`;
  });
}

type Table = readonly (readonly string[])[];

/** Returns the tables of a text as lines of cells, the heading first. */
function tablesOf(document: string): readonly Table[] {
  return document
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((lines) => lines.length > 2)
    .map((lines) => lines.filter((_, index) => index !== 1).map(cellsOf));
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function statementsOf([head = [], ...lines]: Table): readonly Statement[] {
  const [relationAt, severityAt, rowsAt] = [head.indexOf('relation'), head.indexOf('severity'), head.indexOf('rows')];
  if (relationAt < 0 || !/^rules?$/.test(head[0] ?? '') || /^`PL\./.test(lines[0]?.[0] ?? '')) return [];
  let last: Statement | undefined;
  return lines.map((cells) => {
    const rule = (cells[0] ?? '').replaceAll('`', '') || (last?.rule ?? '');
    last = { rule, rows: cells[rowsAt] ?? '', relation: cells[relationAt] ?? '', severity: cells[severityAt] ?? '' };
    return last;
  });
}
