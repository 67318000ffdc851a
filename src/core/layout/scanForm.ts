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

/** A form as it stands in a sheet, wherever its rows went. */
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
  /** The figure cell of a computed row holds the formula that the form gives it. */
  readonly isOwnFormula: boolean;
  /** The earlier figure that the row was started with, as long as the check column waits for it to be confirmed. */
  readonly carriedOver: number | undefined;
}

export type ScanProblem =
  | { readonly type: 'rowMissing'; readonly row: RowKey }
  | { readonly type: 'rowTwice'; readonly row: RowKey; readonly cells: readonly string[] }
  | { readonly type: 'codeChanged'; readonly row: RowKey; readonly code: string };

/** The longest text that is compared; a cell may hold 32,767 characters. */
const longestName = 600;

/**
 * Finds the rows of a form by the codes in its code column, so that rows which were moved, inserted or sorted do
 * no harm. Of two rows with one code the one with the row's name counts; a row whose code was overtyped is found
 * by its name.
 */
export function scanForm(form: Form, sheet: SheetBlock): ScannedForm {
  const { code, name, figure, note } = formHeadings;
  const { at, headerEnd } = findColumns(sheet, { code, name, figure, note }, formColumns, 2);
  const lines = rowNumbers(sheet)
    .filter((row) => row > headerEnd)
    .map((row): Line => ({
      row,
      code: foldText(textAt(sheet, row, at.code).slice(0, longestName)),
      // Names are only compared where the code does not settle it.
      name: () => foldText(textAt(sheet, row, at.name).slice(0, longestName)),
    }));
  const problems: ScanProblem[] = [];
  const place = new Map<RowKey, number>();
  const taken = new Set<number>();
  const put = (row: Row, line: Line): void => {
    place.set(row.key, line.row);
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
  for (const row of form.rows.filter((r) => !place.has(r.key))) {
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
  const cellOf = (key: RowKey): string => `${figureColumn}${String(place.get(key) ?? 0)}`;
  const rows = form.rows.flatMap((row): [RowKey, ScannedRow][] => {
    const sheetRow = place.get(row.key);
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
  const wanted = figureFormula(row, cellOf);
  if (wanted === undefined || cell.content.kind !== 'formula') return false;
  const { formula } = cell.content;
  return sameFormula(formula, wanted) || isEquivalent(formula, row, cellOf);
}
