import {
  Dimension,
  Direction,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  type ICellData,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RANGE_TYPE,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SheetInterceptorService,
} from '../univer/univerPackages';
import { accessDenied } from '../protocol/HostError';
import { refuseUnless } from './edit';
import { cellsOf, isEntireColumn, isEntireRow, rect, type Rect } from './Rect';
import type { Sheet } from './Sheet';

/** Inserts a block and shifts the existing cells; new rows and columns take the format of the one before them. */
export function insertCells(sheet: Sheet, area: Rect, shift: 'Down' | 'Right'): void {
  if (isEntireRow(area)) return insertRows(sheet, area.startRow, area.endRow - area.startRow + 1);
  if (isEntireColumn(area)) return insertColumns(sheet, area.startColumn, area.endColumn - area.startColumn + 1);
  refuseUnless(sheet, null);
  sheet.grow(area);
  moveBlock(sheet, area, shift === 'Down' ? 'down' : 'right', 'insert');
  sheet.engine.changes.note({
    kind: 'shifted',
    sheetId: sheet.id,
    changeType: 'CellInserted',
    area,
    direction: shift === 'Down' ? 'ShiftCellDown' : 'ShiftCellRight',
  });
}

export function deleteCells(sheet: Sheet, area: Rect, shift: 'Up' | 'Left'): void {
  if (isEntireRow(area)) return deleteRows(sheet, area.startRow, area.endRow - area.startRow + 1);
  if (isEntireColumn(area)) return deleteColumns(sheet, area.startColumn, area.endColumn - area.startColumn + 1);
  refuseUnless(sheet, null);
  moveBlock(sheet, area, shift === 'Up' ? 'down' : 'right', 'remove');
  sheet.engine.changes.note({
    kind: 'shifted',
    sheetId: sheet.id,
    changeType: 'CellDeleted',
    area,
    direction: shift === 'Up' ? 'ShiftCellUp' : 'ShiftCellLeft',
  });
}

export function insertRows(sheet: Sheet, row: number, count: number): void {
  refuseUnless(sheet, 'allowInsertRows');
  sheet.engine.formatting.flush();
  sheet.grow(rect(row, 0));
  const last = sheet.worksheet.getColumnCount() - 1;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const [at, column] of cellsOf(rect(row, 0, row + count - 1, last))) {
    const style = row > 0 ? sheet.cell(row - 1, column)?.s : undefined;
    if (style) (cellValue[at] ??= {})[column] = { s: style };
  }
  const range = { ...rect(row, 0, row + count - 1, last), rangeType: RANGE_TYPE.ROW };
  sheet.run(InsertRowByRangeCommand.id, { range, direction: Direction.UP, cellValue });
}

export function insertColumns(sheet: Sheet, column: number, count: number): void {
  refuseUnless(sheet, 'allowInsertColumns');
  sheet.grow(rect(0, column));
  const last = sheet.worksheet.getRowCount() - 1;
  const range = { ...rect(0, column, last, column + count - 1), rangeType: RANGE_TYPE.COLUMN };
  sheet.run(InsertColByRangeCommand.id, { range, direction: Direction.LEFT });
}

/** Throws AccessDenied unless the sheet allows deletion and all cells of the rows are unlocked. */
export function deleteRows(sheet: Sheet, row: number, count: number): void {
  refuseUnless(sheet, 'allowDeleteRows');
  const area = rect(row, 0, row + count - 1, sheet.worksheet.getColumnCount() - 1);
  if (sheet.side.protection && [...cellsOf(area)].some(([at, column]) => sheet.property(at, column, 'locked')))
    throw accessDenied('the rows hold locked cells');
  if (row >= sheet.worksheet.getRowCount()) return;
  sheet.run(RemoveRowByRangeCommand.id, { range: { ...(sheet.inGrid(area) ?? area), rangeType: RANGE_TYPE.ROW } });
}

export function deleteColumns(sheet: Sheet, column: number, count: number): void {
  refuseUnless(sheet, 'allowDeleteColumns');
  const area = rect(0, column, sheet.worksheet.getRowCount() - 1, column + count - 1);
  if (column >= sheet.worksheet.getColumnCount()) return;
  sheet.run(RemoveColByRangeCommand.id, { range: { ...(sheet.inGrid(area) ?? area), rangeType: RANGE_TYPE.COLUMN } });
}

const COMMANDS = {
  'insert down': 'sheet.command.insert-range-move-down',
  'insert right': 'sheet.command.insert-range-move-right',
  'remove down': 'sheet.command.delete-range-move-up',
  'remove right': 'sheet.command.delete-range-move-left',
} as const;

/**
 * Runs the steps of Univer's command for part of a row, which itself works on the active sheet only and not
 * synchronously.
 */
function moveBlock(sheet: Sheet, area: Rect, way: 'down' | 'right', what: 'insert' | 'remove'): void {
  const { engine } = sheet;
  const target = { unitId: engine.unitId, subUnitId: sheet.id, range: { ...area } };
  const interceptors = engine.injector.get(SheetInterceptorService);
  const followed = interceptors.onCommandExecute({ id: COMMANDS[`${what} ${way}`], params: target });
  const moves = {
    ...target,
    shiftDimension: way === 'down' ? Dimension.ROWS : Dimension.COLUMNS,
  };
  const own =
    what === 'insert'
      ? getInsertRangeMutations(engine.injector, moves).redo
      : getRemoveRangeMutations(engine.injector, moves).redo;
  engine.changes.silently(() => {
    for (const mutation of [...(followed.preRedos ?? []), ...own, ...followed.redos])
      engine.run(mutation.id, mutation.params);
  });
}
