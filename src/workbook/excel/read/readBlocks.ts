import type { Block } from '../../../core/port/Workbook';
import type { Cell } from '../../../core/base/CellContent';
import { readable, usedBeyond } from '../../readable';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { formatArea } from '../../../core/base/address';
import type { Area } from '../../../core/base/address';
import { generalFormat } from '../render/contentBlocks';
import { contentOf } from '../entry/contentOf';

/** The readable area. Content outside is noticed without being read, so that one round trip suffices for any sheet. */
export const within: Area = { top: 1, left: 1, bottom: readable.rows, right: readable.columns };

/** A queued block; the function gives it after the sync, with the given tab. */
export type QueuedBlock = (tab: string) => Block;

/** Reads the used blocks of sheets in one sync. */
export async function readBlocks(context: Excel.RequestContext, tabs: readonly string[]): Promise<readonly Block[]> {
  const queued = tabs.map((tab) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab).load('name');
    return { tab, sheet, block: queueUsed(sheet) };
  });
  await context.sync();
  return queued.map(({ tab, sheet, block }) => {
    if (sheet.isNullObject) throw new WorkbookError({ code: 'noSuchTab', sheet: tab });
    return block(sheet.name);
  });
}

/** Queues the used block of a sheet. The result throws a WorkbookError if the sheet has content outside the readable area. */
export function queueUsed(sheet: Excel.Worksheet): QueuedBlock {
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,rowCount,columnCount');
  const block = sheet
    .getRange(formatArea(within))
    .untrack()
    .getUsedRangeOrNullObject(true)
    .untrack()
    .load(blockMembers);
  return (tab) => {
    if (!used.isNullObject && !isWithin(used)) throw usedBeyond(tab);
    return block.isNullObject ? { tab, firstRow: 1, firstColumn: 1, cells: [] } : blockOf(tab, block);
  };
}

/** The properties that `blockOf` needs. */
export const blockMembers = 'rowIndex,columnIndex,values,formulas,numberFormat,valueTypes';

export function blockOf(tab: string, block: Excel.Range): Block {
  const values: readonly (readonly unknown[])[] = block.values;
  const formulas: readonly (readonly unknown[])[] = block.formulas;
  const formats: readonly (readonly string[])[] = block.numberFormat;
  return {
    tab,
    firstRow: block.rowIndex + 1,
    firstColumn: block.columnIndex + 1,
    cells: values.map((line, row) =>
      line.map((value, column): Cell => ({
        content: contentOf(value, formulas[row]?.[column], block.valueTypes[row]?.[column]),
        numberFormat: formats[row]?.[column] ?? generalFormat,
      })),
    ),
  };
}

function isWithin(used: Excel.Range): boolean {
  return used.rowIndex + used.rowCount <= within.bottom && used.columnIndex + used.columnCount <= within.right;
}
