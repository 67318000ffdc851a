import {
  AddWorksheetMergeMutation,
  type ICellData,
  type IStyleData,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
  type Worksheet,
} from '../univer/univerPackages';
import type { Book } from './Book';
import { type Scalar, valueOf } from './Content';
import { display } from './display';
import { bounding, intersection, rect, type Rect } from './Rect';
import type { SheetSide } from './SheetSide';
import { type CellFormat, formatOf } from './style';

/** Pixels to points at 96 dots an inch. */
const POINT = 0.75;

/** One sheet: its cells and what Univer keeps about it, in Excel's units. */
export class Sheet {
  constructor(
    readonly book: Book,
    readonly worksheet: Worksheet,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get position(): number {
    return this.book.sheets().findIndex((sheet) => sheet.id === this.id);
  }

  get side(): SheetSide {
    return this.book.sideOf(this.id);
  }

  cell(row: number, column: number): ICellData | null {
    return this.worksheet.getCellMatrix().getValue(row, column) ?? null;
  }

  value(row: number, column: number): Scalar {
    return valueOf(this.cell(row, column));
  }

  /** With its `=`; null where the cell holds a constant or nothing. */
  formula(row: number, column: number): string | null {
    const cell = this.cell(row, column);
    if (!cell?.f && !cell?.si) return null;
    return this.book.formulas.getFormulaStringByCell(row, column, this.id, this.book.unitId) ?? cell.f ?? null;
  }

  style(row: number, column: number): IStyleData | null {
    return this.book.workbook.getStyles().getStyleByCell(this.cell(row, column)) ?? null;
  }

  format(row: number, column: number): CellFormat {
    return formatOf(this.style(row, column));
  }

  text(row: number, column: number): string {
    return display(this.value(row, column), this.style(row, column)?.n?.pattern ?? 'General', this.book.locale);
  }

  /** The part of a block that the grid behind the sheet has; whole rows and columns are cut to it. */
  inGrid(area: Rect): Rect | null {
    return intersection(area, rect(0, 0, this.worksheet.getRowCount() - 1, this.worksheet.getColumnCount() - 1));
  }

  /** The block of cells in use, formatted ones included unless only values count; null for an empty sheet. */
  used(valuesOnly: boolean, inside?: Rect): Rect | null {
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
    this.book.grow(this, area);
    const ranges = [{ ...area, startColumn: 0, endColumn: this.worksheet.getColumnCount() - 1 }];
    this.run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: points / POINT });
  }

  columnWidth(column: number): number {
    return this.worksheet.getColumnWidth(column) * POINT;
  }

  setColumnWidth(area: Rect, points: number): void {
    this.book.grow(this, area);
    const ranges = [{ ...area, startRow: 0, endRow: this.worksheet.getRowCount() - 1 }];
    this.run(SetWorksheetColWidthMutation.id, { ranges, colWidth: points / POINT });
  }

  /** Rows and columns that stay in sight. */
  get frozen(): { readonly rows: number; readonly columns: number } {
    const freeze = this.worksheet.getFreeze();
    return { rows: freeze.ySplit, columns: freeze.xSplit };
  }

  freeze(rows: number, columns: number): void {
    const place = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    this.run(SetFrozenMutation.id, { ...place, ySplit: rows, xSplit: columns });
  }

  get showGridlines(): boolean {
    return this.worksheet.getConfig().showGridlines !== 0;
  }

  set showGridlines(show: boolean) {
    this.run(ToggleGridlinesMutation.id, { showGridlines: show ? 1 : 0 });
  }

  /** `#RRGGBB`, or '' for none. */
  get tabColor(): string {
    return this.worksheet.getConfig().tabColor || '';
  }

  set tabColor(color: string) {
    this.run(SetTabColorMutation.id, { color });
  }

  /** Executes one of Univer's commands on this sheet. */
  run(id: string, params: object): void {
    this.book.run(id, { unitId: this.book.unitId, subUnitId: this.id, ...params });
  }
}
