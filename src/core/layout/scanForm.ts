import { keyOf } from '../catalogue';
import { foldText } from '../base/foldText';
import type { Form, Row, RowKey } from '../catalogue';
import { formColumns } from './columns';
import { columnLetters } from '../base/address';
import { figureFormula, isEquivalent, sameFormula } from './figureFormula';
import { findColumns } from './findColumns';
import type { Columns } from './findColumns';
import { printedName } from './formLine';
import { formHeadings } from './headings';
import { carriedOverValue } from './carriedOver';
import { cellsBetween, foreignRows, headCells } from './printedCells';
import type { ForeignCell, ForeignRow } from './printedCells';
import { unitText } from './unitText';
import { cellAt, rowNumbers, textAt } from '../base/SheetBlock';
import type { Cell } from '../base/CellContent';
import type { SheetBlock } from '../base/SheetBlock';

/** The rows of a form as found in a sheet, whatever their order and position. */
export interface ScannedForm {
  readonly rows: ReadonlyMap<RowKey, ScannedRow>;
  readonly problems: readonly ScanProblem[];
  /** What is printed above the table. */
  readonly head: readonly ForeignCell[];
  /** Filled rows of the printed area that are none of the form's. */
  readonly foreignRows: readonly ForeignRow[];
}

/** A row without what is printed beside its figure and note. */
export type ScannedFigure = Pick<ScannedRow, 'figure' | 'note' | 'isOwnFormula' | 'carriedOver'>;

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
  readonly printed: PrintedRow;
}

/** What a row prints beside its figure and its note. */
export interface PrintedRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly nameAt: string;
  readonly unitAt: string;
  /** Filled cells between the columns of the form. */
  readonly between: readonly ForeignCell[];
}

export type ScanProblem =
  | { readonly type: 'rowMissing'; readonly row: RowKey }
  | { readonly type: 'rowTwice'; readonly row: RowKey; readonly cells: readonly string[] }
  | { readonly type: 'codeChanged'; readonly row: RowKey; readonly code: string }
  /** `text` is what is printed in place of the row's name or unit. */
  | { readonly type: 'nameChanged' | 'unitChanged'; readonly row: RowKey; readonly text: string };

/** The number of characters that are compared; a cell may hold 32,767. */
const longestName = 600;

/**
 * Finds the rows of a form by their codes, so that moved, inserted or sorted rows do no harm. If several rows have one
 * code, the one with the row's name counts; a row whose code was overtyped is found by its name.
 */
export function scanForm(form: Form, sheet: SheetBlock): ScannedForm {
  const { code, name, unit, figure, note } = formHeadings;
  const { at, headerEnd, found } = findColumns(sheet, { code, name, unit, figure, note }, formColumns, 2);
  const table = { columns: Object.values(at), headerEnd, code: at.code, figure: at.figure };
  const located = locateRows(form, sheet, { at, headerEnd });
  const { sheetRows } = located;
  const cellOf = (key: RowKey): string => `${columnLetters(at.figure)}${String(sheetRows.get(key) ?? 0)}`;
  const rows = form.rows.flatMap((row): [RowKey, ScannedRow][] => {
    const sheetRow = sheetRows.get(row.key);
    if (sheetRow === undefined) return [];
    const cell = cellAt(sheet, sheetRow, at.figure);
    const place = (column: number): string => `${columnLetters(column)}${String(sheetRow)}`;
    const scanned = {
      figureAt: cellOf(row.key),
      noteAt: place(at.note),
      figure: cell,
      note: textAt(sheet, sheetRow, at.note),
      isOwnFormula: isOwnFormula(row, cell, cellOf),
      carriedOver: carriedOverAt(cellAt(sheet, sheetRow, at.note + 1)),
      printed: {
        code: textAt(sheet, sheetRow, at.code),
        name: textAt(sheet, sheetRow, at.name),
        unit: textAt(sheet, sheetRow, at.unit),
        nameAt: place(at.name),
        unitAt: place(at.unit),
        between: cellsBetween(sheet, sheetRow, table),
      },
    };
    return [[keyOf(row.form, row.code), scanned]];
  });
  const scannedRows = new Map(rows);
  // Of copies of a row nobody knows which is the right one.
  const doubled = new Set(located.problems.flatMap(({ type, row }) => (type === 'rowTwice' ? [row] : [])));
  const reworded = form.rows.flatMap((row) => {
    const printed = doubled.has(row.key) ? undefined : scannedRows.get(row.key)?.printed;
    return printed ? rewordings(row, printed, found.has('unit')) : [];
  });
  return {
    rows: scannedRows,
    problems: [...located.problems, ...reworded],
    head: headCells(sheet, table),
    foreignRows: foreignRows(sheet, table, new Set(sheetRows.values())),
  };
}

interface Located {
  /** The number of each row of the form in the sheet, counted from 1. */
  readonly sheetRows: ReadonlyMap<RowKey, number>;
  readonly problems: readonly ScanProblem[];
}

function locateRows(
  form: Form,
  sheet: SheetBlock,
  { at, headerEnd }: Pick<Columns<'code' | 'name'>, 'at' | 'headerEnd'>,
): Located {
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
  return { sheetRows, problems };
}

/** The problems of a row that prints another name or another unit than the form; case, spaces and accents' places are free. */
function rewordings(row: Row, { name, unit }: PrintedRow, hasUnits: boolean): readonly ScanProblem[] {
  const problems: ScanProblem[] = [];
  if (name !== printedName(row).text && !row.spellings.includes(foldText(name.slice(0, longestName))))
    problems.push({ type: 'nameChanged', row: row.key, text: name });
  // The codes of a row may stand on one line as well.
  const wanted = [unitText(row), row.unit ?? ''];
  if (hasUnits && !wanted.includes(unit) && !wanted.map(foldText).includes(foldText(unit.slice(0, longestName))))
    problems.push({ type: 'unitChanged', row: row.key, text: unit });
  return problems;
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
