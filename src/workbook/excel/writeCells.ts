import { areaOf } from './address';
import type { CellContent, CellEdit } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import { cellEntry } from './cellEntry';
import { contentOf } from './contentOf';

/** An edit whose entry is settled, and what the cell held. */
export interface PreparedEdit {
  readonly edit: CellEdit;
  readonly numberFormat: string;
  readonly earlier: CellContent;
}

/** What has to be known before several cells are changed, in one sync; refuses what Excel would refuse halfway. */
export async function lookBeforeWrite(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<readonly PreparedEdit[]> {
  const workbook = context.workbook.load('readOnly');
  const queued = edits.map((edit) => {
    const sheet = workbook.worksheets.getItemOrNullObject(edit.tab).load('name');
    const protection = sheet.protection.load('protected');
    const range = sheet.getRange(edit.cell).untrack().load('values,formulas,valueTypes,numberFormat');
    return { edit, sheet, protection, range, lock: range.format.protection.load('locked') };
  });
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError({ code: 'readOnly' });
  return queued.map(({ edit, sheet, protection, range, lock }) => {
    if (sheet.isNullObject) throw new WorkbookError({ code: 'noSuchTab', sheet: edit.tab });
    if (protection.protected && lock.locked) throw new WorkbookError({ code: 'protected', sheet: sheet.name });
    const first = (block: readonly (readonly unknown[])[]): unknown => block[0]?.[0];
    return {
      edit,
      numberFormat: String(first(range.numberFormat)),
      earlier: contentOf(first(range.values), first(range.formulas), first(range.valueTypes)),
    };
  });
}

/**
 * Writes cell by cell, in one sync: a block would fill the wrong rows where a filter hides some.
 * https://github.com/OfficeDev/office-js/issues/224
 */
export async function writeCells(
  context: Excel.RequestContext,
  edits: readonly { readonly edit: CellEdit; readonly numberFormat: string }[],
): Promise<void> {
  const ranges = edits.map(({ edit }) => context.workbook.worksheets.getItem(edit.tab).getRange(edit.cell).untrack());
  edits.forEach(({ edit, numberFormat }, place) => {
    const range = ranges[place];
    if (range) range.formulas = [[cellEntry(edit.content, numberFormat)]];
  });
  await context.sync();
}

export function requireCells(edits: readonly Pick<CellEdit, 'cell'>[]): void {
  for (const { cell } of edits)
    if (cell.includes(':') || !areaOf(cell)) throw new RangeError(`${cell} is no address of a cell.`);
}
