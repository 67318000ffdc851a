import type { RestoredCell, RestorePlan } from '../../../core/port/OpenWorkbook';
import type { CellStyle, RowHeight } from '../../../core/layout/SheetPlan';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { parseArea } from '../../../core/base/address';
import { applyConditionalFormats } from '../render/applyConditionalFormats';
import { applyPaint } from '../render/applyPaint';
import { applyValidations } from '../render/applyValidations';
import { generalFormat } from '../render/contentBlocks';
import { Grid } from '../grid/Grid';
import { applyNumberFormats, restoreBackup, queueBackup, shiftGrid } from './FormatBackup';
import type { FormatBackup } from './FormatBackup';
import { queueLowRows } from './queueLowRows';
import { pointsOfCharacters } from '../render/lengths';
import { linkAreas } from '../render/linkAreas';
import { paints } from '../render/paints';
import { planEntry } from '../entry/planEntry';
import { styledCells } from '../render/plannedCells';
import type { PlannedCell } from '../render/plannedCells';
import { protectionOptions } from '../render/protectionOptions';
import { SheetRanges } from '../host/SheetRanges';

/** The state of a sheet before it is restored. */
export interface BeforeRestore extends FormatBackup {
  readonly id: string;
  /** The options of its protection; null if it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  /** The rows whose heights are to be set, as numbered after the insertion. */
  readonly rowHeights: readonly RowHeight[];
}

/** In one sync. */
export async function readBeforeRestore(context: Excel.RequestContext, plan: RestorePlan): Promise<BeforeRestore> {
  const workbook = context.workbook.load('readOnly');
  const sheet = workbook.worksheets.getItemOrNullObject(plan.tab).load('id');
  const protection = sheet.protection.load('protected,options');
  const kept = queueBackup(sheet, plan);
  const lowRows = queueLowRows(sheet, plan);
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError({ code: 'noSuchTab', sheet: plan.tab });
  if (workbook.readOnly) throw new WorkbookError({ code: 'readOnly' });
  const options = protection.protected ? protection.options : null;
  return { id: sheet.id, protection: options, rowHeights: lowRows(), ...kept() };
}

/**
 * Queues a restoration. The returned function gives, after a failure, the number of rows that had been inserted;
 * undefined if Excel does not say. Contents are written cell by cell, as in `writeCells`, because the sheet may be
 * filtered or have merged cells.
 */
export function queueRestore(
  context: Excel.RequestContext,
  plan: RestorePlan,
  before: BeforeRestore,
): () => number | undefined {
  const cells = styledCells(plan);
  requireWithin(cells, plan);
  const sheet = context.workbook.worksheets.getItem(before.id).load('id');
  const ranges = new SheetRanges(sheet);
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  if (before.protection) sheet.protection.unprotect();
  const rows = plan.insertRows.map((row) => sheet.getRange(`${row}:${row}`).untrack().insert('Down').untrack());
  for (const row of rows) row.load('rowIndex');
  const area = sheet.getRange(plan.area).untrack();
  area.conditionalFormats.clearAll();
  area.dataValidation.clear();
  area.clear('Formats');
  renderFormats(ranges, plan, cells, before);
  applyValidations(ranges, plan.validations);
  applyConditionalFormats(ranges, plan.conditionalFormats);
  for (const [column, width] of Object.entries(plan.columnWidths ?? {}))
    ranges.at(`${column}1`).format.columnWidth = pointsOfCharacters(width);
  for (const { row, height } of before.rowHeights) ranges.at(`A${row}`).format.rowHeight = height;
  const allowed = plan.protection ? protectionOptions(plan.protection) : before.protection;
  if (allowed) sheet.protection.protect(allowed);
  return () =>
    sheet.toJSON().id === undefined ? undefined : rows.filter((row) => row.toJSON().rowIndex !== undefined).length;
}

type Cells = ReturnType<typeof styledCells<RestoredCell>>;

/** Sets formats and contents, after restoring the merges that Excel cleared together with the formats. */
function renderFormats(ranges: SheetRanges, { insertRows }: RestorePlan, cells: Cells, before: BeforeRestore): void {
  const kept = shiftGrid(before.numberFormats, insertRows);
  const formats = new Grid<string>();
  const contents = new Grid<PlannedCell>();
  for (const row of cells.rowNumbers())
    for (const column of cells.columnNumbers(row)) {
      const placed = cells.at(row, column);
      if (!placed) continue;
      const { cell, style } = placed;
      const planned = style.numberFormat ?? generalFormat;
      formats.put(row, column, cell.keepsNumberFormat ? (kept.at(row, column) ?? planned) : planned);
      if (cell.content) contents.put(row, column, { content: cell.content, style });
    }
  restoreBackup(ranges, { merges: before.merges, numberFormats: new Grid() }, insertRows);
  applyNumberFormats(ranges, formats);
  for (const { area, target } of linkAreas(contents)) ranges.at(area).hyperlink = { documentReference: target };
  for (const paint of paints(cells.map(({ style }): CellStyle => style))) applyPaint(ranges, paint);
  for (const row of contents.rowNumbers())
    for (const column of contents.columnNumbers(row)) {
      const content = contents.at(row, column)?.content;
      const range = ranges.at({ top: row, left: column, bottom: row, right: column });
      if (content) range.formulas = [[planEntry(content, formats.at(row, column) ?? generalFormat)]];
    }
}

/** Throws a RangeError if a cell is outside the area whose formats are cleared. */
function requireWithin(cells: Cells, plan: RestorePlan): void {
  const area = parseArea(plan.area);
  const bounds = cells.bounds();
  if (!area || !bounds) return;
  const isWithin =
    bounds.top >= area.top && bounds.left >= area.left && bounds.bottom <= area.bottom && bounds.right <= area.right;
  if (!isWithin) throw new RangeError(`The plan of ${plan.tab} has cells beside ${plan.area}.`);
}
