import { HostError, invalidArgument } from '../protocol/HostError';
import type { ICellData } from '../univer/univerPackages';
import { contentCell, formulaCell } from '../model/Content';
import { type CellChanges, isMain, putCells, refuseLocked, refuseUnless } from '../model/edit';
import { readEntry } from '../model/entry';
import { cellsOf, columnCount, LAST_ROW, LAST_COLUMN, rowCount } from '../model/Rect';
import { styleOf } from '../model/style';
import { wrongSize } from './format';
import type { RangeTarget } from './RangeTarget';

/** The largest number of cells that one request may read. */
const CELL_LIMIT = 5_000_000;

/** A two-dimensional array over a block; null for whole rows and columns, as Excel answers for them. */
export function grid<V>(target: RangeTarget, valueAt: (row: number, column: number) => V): V[][] | null {
  const { area } = target;
  const isUnbounded = rowCount(area) > LAST_ROW || columnCount(area) > LAST_COLUMN;
  if (isUnbounded) return null;
  if (rowCount(area) * columnCount(area) > CELL_LIMIT)
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response is too large.');
  const rows: V[][] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const cells: V[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) cells.push(valueAt(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Writes values; text is read as if typed in en-US, as Excel does for `values` and `formulas` in every locale. */
export function writeValues(target: RangeTarget, value: unknown): void {
  write(target, value);
}

export function writeFormulas(target: RangeTarget, value: unknown): void {
  write(target, value);
}

function write(target: RangeTarget, value: unknown): void {
  const { sheet, area } = target;
  refuseLocked(sheet, area);
  const changes: CellChanges = {};
  const valueAt = spread(target, value);
  for (const [row, column] of cellsOf(sheet.inGrid(area) ?? area)) {
    const entry = valueAt(row, column);
    if (entry === null || entry === undefined) continue; // null leaves the cell as it is
    if (!isMain(sheet, row, column)) continue;
    (changes[row] ??= {})[column] = entered(target, row, column, entry);
  }
  putCells(sheet, area, changes);
}

function entered(target: RangeTarget, row: number, column: number, value: unknown): ICellData {
  if (typeof value === 'number' || typeof value === 'boolean') return contentCell(value);
  if (typeof value !== 'string') throw invalidArgument('a cell takes text, a number, true or false');
  if (value.length > 32_767) throw invalidArgument('a cell holds 32,767 characters');
  const { engine } = target.sheet;
  const format = target.sheet.property(row, column, 'numberFormat');
  const entry = readEntry(value, format, 'en-US', engine.today());
  if (entry.kind === 'formula') {
    refuseBroken(target, entry.formula);
    return formulaCell(entry.formula);
  }
  // text that begins like a formula is parsed as one, and refused if it is not valid
  if (typeof entry.value === 'string' && format !== '@' && /^[-+@]/.test(value))
    throw invalidArgument(`${value} begins like a formula; format the cell as text first`);
  const style = entry.format === undefined ? {} : { s: styleOf({ numberFormat: entry.format }) };
  return { ...contentCell(entry.value), ...style };
}

function refuseBroken(target: RangeTarget, formula: string): void {
  if (formula.length > 8192)
    throw new HostError('FormulaLengthExceedsLimit', 'A formula has at most 8,192 characters.');
  const { lexer } = target.sheet.engine;
  if (lexer.checkIfAddBracket(formula) !== 0 || typeof lexer.treeBuilder(formula) === 'string')
    throw invalidArgument(`${formula} is no formula`);
}

export function writeFormats(target: RangeTarget, value: unknown): void {
  const { sheet, area } = target;
  refuseUnless(sheet, 'allowFormatCells');
  const formatAt = spread(target, value);
  const changes: CellChanges = {};
  for (const [row, column] of cellsOf(sheet.inGrid(area) ?? area)) {
    const format = formatAt(row, column);
    if (format === null || format === undefined) continue;
    if (typeof format !== 'string') throw invalidArgument('a number format is text');
    (changes[row] ??= {})[column] = { s: styleOf({ numberFormat: format === '' ? 'General' : format }) };
  }
  putCells(sheet, area, changes);
}

/** One value goes to every cell; an array must have the size of the range. */
function spread({ area }: RangeTarget, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const isMatrix = rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area)); // prettier-ignore
  if (!isMatrix) throw wrongSize();
  return (row, column) => {
    const cells = rows[row - area.startRow];
    return Array.isArray(cells) ? (cells[column - area.startColumn] as unknown) : null;
  };
}
