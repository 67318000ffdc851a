import { SetSelectionsOperation, SheetsSelectionsService } from '../univer/univerPackages';
import type { SheetList } from './SheetList';
import { rect, type Rect } from './Rect';
import type { Sheet } from './Sheet';

/** The selection of each sheet; on a new sheet it is A1. */
export class Selection {
  /** True if a chart or a picture is selected instead of cells. */
  isObject = false;

  constructor(private readonly book: SheetList) {}

  current(): { readonly sheet: Sheet; readonly area: Rect; readonly active: Rect } {
    const sheet = this.book.active();
    const selections = this.book.injector.get(SheetsSelectionsService).getWorkbookSelections(this.book.unitId);
    const last = selections.getCurrentLastSelection();
    const mine = selections.getSelectionsOfWorksheet(sheet.id).at(-1) ?? last;
    if (!mine) return { sheet, area: rect(0, 0), active: rect(0, 0) };
    const { startRow, startColumn, endRow, endColumn } = mine.range;
    const area = rect(startRow, startColumn, endRow, endColumn);
    const primary = mine.primary;
    return { sheet, area, active: rect(primary?.actualRow ?? startRow, primary?.actualColumn ?? startColumn) };
  }

  select(sheet: Sheet, area: Rect): void {
    this.book.activate(sheet);
    this.isObject = false;
    const shown = sheet.inGrid(area) ?? area;
    const primary = {
      ...rect(shown.startRow, shown.startColumn),
      actualRow: shown.startRow,
      actualColumn: shown.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    const params = { unitId: this.book.unitId, subUnitId: sheet.id, selections: [{ range: { ...shown }, primary }] };
    this.book.run(SetSelectionsOperation.id, params);
  }
}
