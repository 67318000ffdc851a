import {
  type ICellData,
  type ISetRangeValuesMutationParams,
  type IStyleData,
  IUndoRedoService,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '../univer/univerPackages';
import { accessDenied } from '../protocol/HostError';
import { contentCell } from './Content';
import { clearConditionalFormats } from './ConditionalFormats';
import { cellsOf, intersection, type Rect } from './Rect';
import type { Sheet } from './Sheet';
import type { ProtectionFlag } from './SheetSide';
import { type CellChanges, writeParams } from './CellFormatting';
import { type CellFormat, NO_STYLE, styleOf } from './style';

/** The author of a write: a user's edit can be undone, an add-in's cannot. */
export type Writer = 'person' | 'addin';

export type { CellChanges };

/** Writes many cells in one step; properties that a cell's data leaves out stay unchanged. */
export function putCells(sheet: Sheet, area: Rect, changes: CellChanges, writer: Writer = 'addin'): void {
  if (Object.keys(changes).length === 0) return;
  sheet.grow(area);
  const { engine, id } = sheet;
  const isFormattingOnly = changesFormatOnly(changes);
  if (isFormattingOnly && writer === 'addin' && engine.formatting.isHolding) return engine.formatting.hold(id, changes);
  const params = writeParams(engine.unitId, id, changes, isFormattingOnly);
  if (writer === 'person') rememberUndo(sheet, params);
  engine.run(SetRangeValuesMutation.id, params);
}

function changesFormatOnly(changes: CellChanges): boolean {
  return Object.values(changes).every((row) =>
    Object.values(row).every((cell) => Object.keys(cell).every((key) => key === 's')),
  );
}

function rememberUndo(sheet: Sheet, params: ISetRangeValuesMutationParams): void {
  const { injector, unitId } = sheet.engine;
  const { id } = SetRangeValuesMutation;
  const before = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id, params: before }],
    redoMutations: [{ id, params }],
  });
}

/** Applies one change to every cell of a block inside the grid. */
export function fillCells(
  sheet: Sheet,
  area: Rect,
  cellAt: (row: number, column: number) => ICellData | null,
  writer?: Writer,
): void {
  sheet.grow(area);
  const shown = sheet.inGrid(area);
  if (!shown) return;
  const changes: CellChanges = {};
  for (const [row, column] of cellsOf(shown)) {
    const cell = cellAt(row, column);
    if (cell) (changes[row] ??= {})[column] = cell;
  }
  putCells(sheet, shown, changes, writer);
}

export function applyStyle(sheet: Sheet, area: Rect, style: IStyleData, writer?: Writer): void {
  fillCells(sheet, area, () => ({ s: style }), writer);
}

export function applyFormat(sheet: Sheet, area: Rect, format: Partial<CellFormat>, writer?: Writer): void {
  applyStyle(sheet, area, styleOf(format), writer);
}

export function clearContents(sheet: Sheet, area: Rect, writer?: Writer): void {
  fillCells(sheet, area, (row, column) => (sheet.cell(row, column) ? contentCell(null) : null), writer);
}

/** Clears all formatting, including number formats, locks, merges and conditional formats. */
export function clearFormats(sheet: Sheet, area: Rect, writer?: Writer): void {
  sheet.engine.formatting.flush();
  clearConditionalFormats(sheet, area);
  fillCells(sheet, area, (row, column) => (sheet.cell(row, column) ? { s: NO_STYLE } : null), writer);
  sheet.unmerge([area]);
}

/** Throws AccessDenied if the sheet is protected and a cell of the block is locked. */
export function refuseLocked(sheet: Sheet, area: Rect): void {
  if (sheet.side.protection === null) return;
  const shown = sheet.inGrid(area);
  let locked = shown === null;
  if (shown)
    for (const [row, column] of cellsOf(shown)) {
      locked = sheet.property(row, column, 'locked') && isMain(sheet, row, column);
      if (locked) break;
    }
  if (locked) throw accessDenied('the cell is locked and the sheet is protected');
}

/** Throws AccessDenied if the sheet is protected without this permission. */
export function refuseUnless(sheet: Sheet, flag: ProtectionFlag | null): void {
  const { protection } = sheet.side;
  if (protection === null || (flag !== null && protection[flag])) return;
  throw accessDenied(`the sheet is protected${flag === null ? '' : ` and ${flag} is off`}`);
}

/** Returns false for the covered cells of a merged block, whose content is always empty. */
export function isMain(sheet: Sheet, row: number, column: number): boolean {
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const merge = sheet.merges().find((area) => intersection(area, cell));
  return !merge || (merge.startRow === row && merge.startColumn === column);
}
