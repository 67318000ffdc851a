import { keyOf } from '../catalogue';
import { foldText } from '../base/foldText';
import type { Form, Row, RowKey } from '../catalogue';
import { formColumns } from './columns';
import { columnLetters } from '../base/address';
import { figureFormula, isEquivalent, sameFormula } from './figureFormula';
import { findColumns } from './findColumns';
import { formHeadings } from './headings';
import { carriedOverValue } from './carriedOver';
import { cellAt, rowNumbers, textAt } from '../base/SheetBlock';
import type { Cell } from '../base/CellContent';
import type { SheetBlock } from '../base/SheetBlock';

/** The rows of a form as found in a sheet, whatever their order and position. */
export interface ScannedForm {
  readonly rows: ReadonlyMap<RowKey, ScannedRow>;
  readonly problems: readonly ScanProblem[];
}

export interface ScannedRow {
  /** Such as `D14`. */
  readonly figureAt: string;
  readonly noteAt: string;
  readonly figure: Cell;
  readonly note: string;
  /** True if the figure cell of a computed row holds the formula that the form gives it, or an equivalent one. */
  readonly isOwnFormula: boolean;
  /** The carried-over figure that the formula of the check column waits to be confirmed; undefined if there is none. */
  readonly carriedOver: number | undefined;
}

export type ScanProblem =
  | { readonly type: 'rowMissing'; readonly row: RowKey }
  | { readonly type: 'rowTwice'; readonly row: RowKey; readonly cells: readonly string[] }
  | { readonly type: 'codeChanged'; readonly row: RowKey; readonly code: string };

/** The number of characters that are compared; a cell may hold 32,767. */
const longestName = 600;

/**
 * Finds the rows of a form by their codes, so that moved, inserted or sorted rows do no harm. If several rows have one
 * code, the one with the row's name counts; a row whose code was overtyped is found by its name.
 */
export function scanForm(form: Form, sheet: SheetBlock): ScannedForm {
  const { code, name, figure, note } = formHeadings;
  const { at, headerEnd } = findColumns(sheet, { code, name, figure, note }, formColumns, 2);
  const lines = rowNumbers(sheet)
    .filter((row) => row > headerEnd)
    .map((row): Line => ({
      row,
      code: foldText(textAt(sheet, row, at.code).slice(0, longestName)),
      // Names are compared only if the code does not decide.
      name: () => foldText(textAt(sheet, row, at.name).slice(0, longestName)),
    }));
  const problems: ScanProblem[] = [];
  const sheetRows = new Map<RowKey, number>();
  const taken = new Set<number>();
  const put = (row: Row, line: Line): void => {
    sheetRows.set(row.key, line.row);
    taken.add(line.row);
  };
  for (const row of form.rows) {
    const candidates = lines.filter((line) => line.code === row.code);
    const named = candidates.length > 1 ? candidates.filter((line) => isNamed(row, line)) : [];
    const [line] = named.length > 0 ? named : candidates;
    if (!line) continue;
    put(row, line);
    const rivals = named.length > 0 ? named : candidates;
    if (rivals.length > 1) {
      const cells = rivals.map((rival) => `${columnLetters(at.code)}${String(rival.row)}`);
      problems.push({ type: 'rowTwice', row: row.key, cells });
    }
  }
  for (const row of form.rows.filter((r) => !sheetRows.has(r.key))) {
    const byName = lines.filter((line) => !taken.has(line.row) && isNamed(row, line));
    const [line] = byName;
    if (line && byName.length === 1) {
      put(row, line);
      problems.push({ type: 'codeChanged', row: row.key, code: textAt(sheet, line.row, at.code).slice(0, 50) });
    } else {
      problems.push({ type: 'rowMissing', row: row.key });
    }
  }
  const figureColumn = columnLetters(at.figure);
  const cellOf = (key: RowKey): string => `${figureColumn}${String(sheetRows.get(key) ?? 0)}`;
  const rows = form.rows.flatMap((row): [RowKey, ScannedRow][] => {
    const sheetRow = sheetRows.get(row.key);
    if (sheetRow === undefined) return [];
    const cell = cellAt(sheet, sheetRow, at.figure);
    const scanned = {
      figureAt: cellOf(row.key),
      noteAt: `${columnLetters(at.note)}${String(sheetRow)}`,
      figure: cell,
      note: textAt(sheet, sheetRow, at.note),
      isOwnFormula: isOwnFormula(row, cell, cellOf),
      carriedOver: carriedOverAt(cellAt(sheet, sheetRow, at.note + 1)),
    };
    return [[keyOf(row.form, row.code), scanned]];
  });
  return { rows: new Map(rows), problems };
}

interface Line {
  readonly row: number;
  readonly code: string;
  readonly name: () => string;
}

function isNamed(row: Row, line: Line): boolean {
  return row.spellings.includes(line.name());
}

function carriedOverAt({ content }: Cell): number | undefined {
  return content.kind === 'formula' ? carriedOverValue(content.formula) : undefined;
}

function isOwnFormula(row: Row, cell: Cell, cellOf: (key: RowKey) => string): boolean {
  const expected = figureFormula(row, cellOf);
  if (expected === undefined || cell.content.kind !== 'formula') return false;
  const { formula } = cell.content;
  return sameFormula(formula, expected) || isEquivalent(formula, row, cellOf);
}
