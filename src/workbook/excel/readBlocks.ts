import type { Block, Cell } from '../Workbook';
import { readable, usedBeyond } from '../readable';
import { WorkbookError } from '../WorkbookError';
import { addressOf } from './address';
import type { Area } from './address';
import { generalFormat } from './contentBlocks';
import { contentOf } from './contentOf';

/** What lies outside is not read but seen, so that one round trip does for a sheet of any size. */
const within: Area = { top: 1, left: 1, bottom: readable.rows, right: readable.columns };

/** The used blocks of the sheets that are named, in one sync. */
export async function readBlocks(context: Excel.RequestContext, tabs: readonly string[]): Promise<readonly Block[]> {
  const queued = tabs.map((tab) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab).load('name');
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,rowCount,columnCount');
    const block = sheet
      .getRange(addressOf(within))
      .untrack()
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load('rowIndex,columnIndex,values,formulas,numberFormat,valueTypes');
    return { tab, sheet, used, block };
  });
  await context.sync();
  return queued.map(({ tab, sheet, used, block }) => {
    if (sheet.isNullObject) throw new WorkbookError({ code: 'noSuchTab', sheet: tab });
    if (!used.isNullObject && !isWithin(used)) throw usedBeyond(sheet.name);
    return block.isNullObject ? emptyBlock(sheet.name) : blockOf(sheet.name, block);
  });
}

function isWithin(used: Excel.Range): boolean {
  return used.rowIndex + used.rowCount <= within.bottom && used.columnIndex + used.columnCount <= within.right;
}

function emptyBlock(tab: string): Block {
  return { tab, firstRow: 1, firstColumn: 1, cells: [] };
}

function blockOf(tab: string, block: Excel.Range): Block {
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
