import { parseCell } from '../../../core/base/address';
import type { CellEdit } from '../../../core/port/Workbook';
import type { CellContent } from '../../../core/base/CellContent';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { cellEntry } from '../entry/cellEntry';
import { contentOf } from '../entry/contentOf';

/** An edit whose entry is settled, and what the cell held. */
export interface PreparedEdit {
  readonly edit: CellEdit;
  readonly numberFormat: string;
  readonly earlier: CellContent;
  /** As the tab is spelled. */
  readonly tab: string;
  /** What the protection of the sheet allows; null where it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  /** Whether the cell is one that a protection locks. */
  readonly isLocked: boolean;
}

/** What has to be known before several cells are changed, in one sync; refuses what Excel would refuse halfway. */
export async function lookBeforeWrite(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<readonly PreparedEdit[]> {
  const prepared = await lookAtEdits(context, edits);
  for (const { tab, protection, isLocked } of prepared)
    if (protection && isLocked) throw new WorkbookError({ code: 'protected', sheet: tab });
  return prepared;
}

/** The same where locked cells are no obstacle. */
export async function lookAtEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<readonly PreparedEdit[]> {
  const workbook = context.workbook.load('readOnly');
  const queued = edits.map((edit) => {
    const sheet = workbook.worksheets.getItemOrNullObject(edit.tab).load('name');
    const protection = sheet.protection.load('protected,options');
    const range = sheet.getRange(edit.cell).untrack().load('values,formulas,valueTypes,numberFormat');
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
      earlier: contentOf(first(range.values), first(range.formulas), first(range.valueTypes)),
      tab: sheet.name,
      protection: protection.protected ? protection.options : null,
      isLocked: lock.locked,
    };
  });
}

/** An edit and the format that decides how it has to be entered. */
type Entry = Pick<PreparedEdit, 'edit' | 'numberFormat'>;

/** Writes cells in one sync. */
export async function writeCells(context: Excel.RequestContext, edits: readonly Entry[]): Promise<void> {
  queueCells(context, edits);
  await context.sync();
}

/**
 * Queues them cell by cell: a block would fill the wrong rows where a filter hides some.
 * https://github.com/OfficeDev/office-js/issues/224
 */
export function queueCells(context: Excel.RequestContext, edits: readonly Entry[]): void {
  const ranges = edits.map(({ edit }) => context.workbook.worksheets.getItem(edit.tab).getRange(edit.cell).untrack());
  edits.forEach(({ edit, numberFormat }, place) => {
    const range = ranges[place];
    if (!range) return;
    // The format first: it decides how the entry is read.
    if (edit.numberFormat !== undefined) range.numberFormat = [[edit.numberFormat]];
    range.formulas = [[cellEntry(edit.content, edit.numberFormat ?? numberFormat)]];
  });
}

/** What puts back what the cells held, with the formats that were changed. */
export function earlierCells(prepared: readonly PreparedEdit[]): readonly Entry[] {
  return prepared.map(({ edit, earlier: content, numberFormat }) => {
    const format = edit.numberFormat === undefined ? {} : { numberFormat };
    return { edit: { tab: edit.tab, cell: edit.cell, content, ...format }, numberFormat };
  });
}

export function requireCells(edits: readonly Pick<CellEdit, 'cell'>[]): void {
  for (const { cell } of edits) if (!parseCell(cell)) throw new RangeError(`${cell} is no address of a cell.`);
}
