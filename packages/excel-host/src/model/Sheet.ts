import {
  AddWorksheetMergeMutation,
  BooleanNumber,
  type ICellData,
  type IStyleData,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
  type Worksheet,
} from '../univer/univerPackages';
import type { Engine } from './Engine';
import { type Scalar, valueOf } from './Content';
import { display } from './display';
import { bounding, intersection, rect, type Rect } from './Rect';
import type { SheetSide } from './SheetSide';
import { type CellFormat, propertyOf } from './style';

/** Pixels to points at 96 dots an inch. */
const POINT = 0.75;

/** One sheet: its cells and properties, in Excel's units. */
export class Sheet {
  constructor(
    readonly engine: Engine,
    readonly worksheet: Worksheet,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get position(): number {
    return this.engine.workbook.getSheets().findIndex((worksheet) => worksheet.getSheetId() === this.id);
  }

  get side(): SheetSide {
    return this.engine.sideOf(this.id);
  }

  /** False after the sheet was deleted. */
  get exists(): boolean {
    return Boolean(this.engine.workbook.getSheetBySheetId(this.id));
  }

  /** Another sheet of the same workbook, or this one. */
  sibling(name: string): Sheet | null {
    const lowerName = name.toLowerCase();
    const found = this.engine.workbook.getSheets().find((worksheet) => worksheet.getName().toLowerCase() === lowerName);
    return found ? new Sheet(this.engine, found) : null;
  }

  cell(row: number, column: number): ICellData | null {
    return this.worksheet.getCellMatrix().getValue(row, column) ?? null;
  }

  value(row: number, column: number): Scalar {
    return valueOf(this.cell(row, column));
  }

  /** The formula, including `=`; null if the cell holds a constant or is empty. */
  formula(row: number, column: number): string | null {
    const cell = this.cell(row, column);
    if (!cell?.f && !cell?.si) return null;
    return this.engine.formulas.getFormulaStringByCell(row, column, this.id, this.engine.unitId) ?? cell.f ?? null;
  }

  style(row: number, column: number): IStyleData | null {
    const style = this.engine.workbook.getStyles().getStyleByCell(this.cell(row, column)) ?? null;
    return this.engine.formatting.over(style, this.id, row, column);
  }

  property<K extends keyof CellFormat>(row: number, column: number, key: K): CellFormat[K] {
    return propertyOf(this.style(row, column), key);
  }

  text(row: number, column: number): string {
    return display(this.value(row, column), this.property(row, column, 'numberFormat'), this.engine.locale);
  }

  /** The part of a block inside the underlying grid; whole rows and columns are cut to it. */
  inGrid(area: Rect): Rect | null {
    return intersection(area, rect(0, 0, this.worksheet.getRowCount() - 1, this.worksheet.getColumnCount() - 1));
  }

  /** The used block, including formatted cells unless only values count; null for an empty sheet. */
  used(valuesOnly: boolean, inside?: Rect): Rect | null {
    this.engine.formatting.flush();
    let found: Rect | null = null;
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      const filled = cell?.f || cell?.si || valueOf(cell) !== '' || (!valuesOnly && cell?.s);
      if (!filled) return;
      const here = rect(row, column);
      if (inside && !intersection(inside, here)) return;
      found = found === null ? here : bounding(found, here);
    });
    return found;
  }

  merges(): readonly Rect[] {
    return this.worksheet.getMergeData().map((range) => ({
      startRow: range.startRow,
      endRow: range.endRow,
      startColumn: range.startColumn,
      endColumn: range.endColumn,
    }));
  }

  merge(areas: readonly Rect[]): void {
    const overlapped = this.merges().filter((merge) => areas.some((area) => intersection(area, merge)));
    if (overlapped.length > 0) this.unmerge(overlapped);
    this.run(AddWorksheetMergeMutation.id, { ranges: areas.map((area) => ({ ...area })) });
  }

  unmerge(areas: readonly Rect[]): void {
    const ranges = this.merges().filter((merge) => areas.some((area) => intersection(area, merge)));
    if (ranges.length > 0) this.run(RemoveWorksheetMergeMutation.id, { ranges });
  }

  rowHeight(row: number): number {
    return this.worksheet.getRowHeight(row) * POINT;
  }

  setRowHeight(area: Rect, points: number): void {
    this.grow(area);
    const ranges = [{ ...area, startColumn: 0, endColumn: this.worksheet.getColumnCount() - 1 }];
    this.run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: points / POINT });
  }

  columnWidth(column: number): number {
    return this.worksheet.getColumnWidth(column) * POINT;
  }

  setColumnWidth(area: Rect, points: number): void {
    this.grow(area);
    const ranges = [{ ...area, startRow: 0, endRow: this.worksheet.getRowCount() - 1 }];
    this.run(SetWorksheetColWidthMutation.id, { ranges, colWidth: points / POINT });
  }

  /** Freezes the first rows and columns. */
  get frozen(): { readonly rows: number; readonly columns: number } {
    const freeze = this.worksheet.getFreeze();
    return { rows: freeze.ySplit, columns: freeze.xSplit };
  }

  freeze(rows: number, columns: number): void {
    const corner = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    this.run(SetFrozenMutation.id, { ...corner, ySplit: rows, xSplit: columns });
  }

  get showGridlines(): boolean {
    return this.worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(show: boolean) {
    this.run(ToggleGridlinesMutation.id, { showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  /** `#RRGGBB`, or '' for none. */
  get tabColor(): string {
    return this.worksheet.getConfig().tabColor || '';
  }

  set tabColor(color: string) {
    this.run(SetTabColorMutation.id, { color });
  }

  /** Enlarges the underlying grid until it holds a block; in Excel, a sheet always has its maximum size. */
  grow(area: Rect): void {
    const isWholeColumn = area.endRow - area.startRow > 100_000;
    if (!isWholeColumn && area.endRow >= this.worksheet.getRowCount())
      this.run(SetWorksheetRowCountMutation.id, { rowCount: area.endRow + 100 });
    const isWholeRow = area.endColumn - area.startColumn > 16_000;
    if (!isWholeRow && area.endColumn >= this.worksheet.getColumnCount())
      this.run(SetWorksheetColumnCountMutation.id, { columnCount: area.endColumn + 10 });
  }

  /** Executes a Univer command on this sheet. */
  run(id: string, params: object): void {
    this.engine.run(id, { unitId: this.engine.unitId, subUnitId: this.id, ...params });
  }
}
