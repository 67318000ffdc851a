import { cellAt } from '../../../core/base/SheetBlock';
import { commonArea, formatArea, isBounded, parseWideArea } from '../../../core/base/address';
import type { Area } from '../../../core/base/address';
import { blockMembers, blockOf, within } from './readBlocks';
import type { QueuedBlock } from './readBlocks';

/**
 * Queues reading an area of a sheet, cut to the readable area. Only its used cells are transferred, formatted ones
 * included. A bounded area is filled up with empty cells to its own shape; whole rows and columns end with the used
 * cells.
 */
export function queueArea(sheet: Excel.Worksheet, address: string): QueuedBlock {
  const requested = parseWideArea(address);
  if (!requested) throw new RangeError(`${address} is no address.`);
  const area = commonArea(requested, within);
  if (!area) return (tab) => ({ tab, firstRow: requested.top, firstColumn: requested.left, cells: [] });
  const used = sheet
    .getRange(formatArea(area))
    .untrack()
    .getIntersectionOrNullObject(sheet.getUsedRange(false).untrack())
    .untrack()
    .load(blockMembers);
  return (tab) => {
    const empty = { tab, firstRow: area.top, firstColumn: area.left, cells: [] };
    const block = used.isNullObject ? empty : blockOf(tab, used);
    return isBounded(requested) ? { ...empty, cells: fillArea(block, area) } : block;
  };
}

function fillArea(block: Parameters<typeof cellAt>[0], { top, left, bottom, right }: Area): (typeof block)['cells'] {
  return span(top, bottom).map((row) => span(left, right).map((column) => cellAt(block, row, column)));
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
