import { parseCell } from '../../../core/base/address';
import type { CellEdit } from '../../../core/port/Workbook';
import type { CellContent } from '../../../core/base/CellContent';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { cellEntry } from '../entry/cellEntry';
import { contentOf } from '../entry/contentOf';

/** An edit with the prior state of its cell. */
export interface PreparedEdit {
  readonly edit: CellEdit;
  readonly numberFormat: string;
  readonly prior: CellContent;
  /** As the tab is spelled. */
  readonly tab: string;
  /** The options of the protection of the sheet; null if it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  /** True if the cell is locked while its sheet is protected. */
  readonly isLocked: boolean;
  /** The height that the row must grow to; undefined if it stays. */
  readonly rowHeight: number | undefined;
}

/** Reads the cells of edits in one sync. Throws a WorkbookError if one is protected, which Excel would notice halfway. */
export async function readBeforeWrite(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<readonly PreparedEdit[]> {
  const prepared = await prepareEdits(context, edits);
  for (const { tab, protection, isLocked } of prepared)
    if (protection && isLocked) throw new WorkbookError({ code: 'protected', sheet: tab });
  return prepared;
}

/** Reads the cells of edits in one sync. Throws a WorkbookError if a tab is missing or the workbook is read-only. */
export async function prepareEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<readonly PreparedEdit[]> {
  const workbook = context.workbook.load('readOnly');
  const queued = edits.map((edit) => {
    const sheet = workbook.worksheets.getItemOrNullObject(edit.tab).load('name');
    const protection = sheet.protection.load('protected,options');
    const range = sheet.getRange(edit.cell).untrack().load('values,formulas,valueTypes,numberFormat');
    if (edit.rowHeight !== undefined) range.load('rowHidden,format/rowHeight');
    return { edit, sheet, protection, range, lock: range.format.protection.load('locked') };
  });
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError({ code: 'readOnly' });
  return queued.map(({ edit, sheet, protection, range, lock }) => {
    if (sheet.isNullObject) throw new WorkbookError({ code: 'noSuchTab', sheet: edit.tab });
    const first = (block: readonly (readonly unknown[])[]): unknown => block[0]?.[0];
    return {
      edit,
      numberFormat: String(first(range.numberFormat)),
      prior: contentOf(first(range.values), first(range.formulas), first(range.valueTypes)),
      tab: sheet.name,
      protection: protection.protected ? protection.options : null,
      isLocked: lock.locked,
      rowHeight: grownHeight(edit, range, protection),
    };
  });
}

/** Setting the height of a hidden row would show it. */
function grownHeight(
  { rowHeight }: CellEdit,
  range: Excel.Range,
  protection: Excel.WorksheetProtection,
): number | undefined {
  if (rowHeight === undefined || range.rowHidden || range.format.rowHeight >= rowHeight) return undefined;
  return protection.protected && protection.options.allowFormatRows !== true ? undefined : rowHeight;
}

/** An edit, the number format that decides how Excel interprets its entry, and the height that its row grows to. */
type Entry = Pick<PreparedEdit, 'edit' | 'numberFormat'> & Partial<Pick<PreparedEdit, 'rowHeight'>>;

/** Writes cells in one sync. */
export async function writeCells(context: Excel.RequestContext, edits: readonly Entry[]): Promise<void> {
  queueCells(context, edits);
  await context.sync();
}

/**
 * Queues the writing of edits cell by cell: a block would fill the wrong rows if a filter hides some.
 * https://github.com/OfficeDev/office-js/issues/224
 */
export function queueCells(context: Excel.RequestContext, edits: readonly Entry[]): void {
  const ranges = edits.map(({ edit }) => context.workbook.worksheets.getItem(edit.tab).getRange(edit.cell).untrack());
  edits.forEach(({ edit, numberFormat, rowHeight }, index) => {
    const range = ranges[index];
    if (!range) return;
    // The format first: it decides how the entry is read.
    if (edit.numberFormat !== undefined) range.numberFormat = [[edit.numberFormat]];
    range.formulas = [[cellEntry(edit.content, edit.numberFormat ?? numberFormat)]];
    if (rowHeight !== undefined) range.format.rowHeight = rowHeight;
  });
}

/** The edits that restore the prior contents, and the number formats that were changed. */
export function priorEntries(prepared: readonly PreparedEdit[]): readonly Entry[] {
  return prepared.map(({ edit, prior: content, numberFormat }) => {
    const format = edit.numberFormat === undefined ? {} : { numberFormat };
    return { edit: { tab: edit.tab, cell: edit.cell, content, ...format }, numberFormat };
  });
}

export function requireCellAddresses(edits: readonly Pick<CellEdit, 'cell'>[]): void {
  for (const { cell } of edits) if (!parseCell(cell)) throw new RangeError(`${cell} is no address of a cell.`);
}
