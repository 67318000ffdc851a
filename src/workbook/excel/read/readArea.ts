import { cellAt } from '../../../core/base/SheetBlock';
import { commonArea, formatArea, isBounded, parseWideArea } from '../../../core/base/address';
import type { Area } from '../../../core/base/address';
import { blockMembers, blockOf, within } from './readBlocks';
import type { QueuedBlock } from './readBlocks';

/**
 * Queues an area of a sheet, cut to what is readable. Only what the sheet uses of it travels, formatted cells
 * included: of a bounded area the rest is filled up with empty cells, so that it comes back in its own shape and
 * what was deleted is seen; whole rows and columns come back as far as they are used.
 */
export function queueArea(sheet: Excel.Worksheet, address: string): QueuedBlock {
  const asked = parseWideArea(address);
  if (!asked) throw new RangeError(`${address} is no address.`);
  const area = commonArea(asked, within);
  if (!area) return (tab) => ({ tab, firstRow: asked.top, firstColumn: asked.left, cells: [] });
  const used = sheet
    .getRange(formatArea(area))
    .untrack()
    .getIntersectionOrNullObject(sheet.getUsedRange(false).untrack())
    .untrack()
    .load(blockMembers);
  return (tab) => {
    const empty = { tab, firstRow: area.top, firstColumn: area.left, cells: [] };
    const block = used.isNullObject ? empty : blockOf(tab, used);
    return isBounded(asked) ? { ...empty, cells: filledUp(block, area) } : block;
  };
}

function filledUp(block: Parameters<typeof cellAt>[0], { top, left, bottom, right }: Area): (typeof block)['cells'] {
  return span(top, bottom).map((row) => span(left, right).map((column) => cellAt(block, row, column)));
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
