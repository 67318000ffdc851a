import type { SheetPlan } from '../../../core/layout/SheetPlan';
import { applyConditionalFormats } from './applyConditionalFormats';
import { applyPaint } from './applyPaint';
import { applyValidations } from './applyValidations';
import { contentBlocks, generalFormat } from './contentBlocks';
import { pointsOfCharacters } from './lengths';
import { linkAreas } from './linkAreas';
import { paints } from './paints';
import { plannedCells } from './plannedCells';
import { runsOf } from '../grid/runs';
import { SheetRanges } from '../host/SheetRanges';

/**
 * Queues the writing of a plan into a new sheet, all but its finishes (`finishes.ts`). Links come first because Excel
 * sets a text and a style for them, formats come before contents because the number format decides how Excel interprets
 * an entry.
 */
export function renderSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const ranges = new SheetRanges(sheet);
  renderContents(ranges, plan);
  for (const range of plan.merges) ranges.at(range).merge(false);
  renderLengths(ranges, plan);
  applyValidations(ranges, plan.validations);
  applyConditionalFormats(ranges, plan.conditionalFormats);
}

function renderContents(ranges: SheetRanges, plan: SheetPlan): void {
  const cells = plannedCells(plan);
  for (const { area, target } of linkAreas(cells)) ranges.at(area).hyperlink = { documentReference: target };
  for (const paint of paints(cells.map(({ style }) => style))) applyPaint(ranges, paint);
  for (const { area, formulas, numberFormats } of contentBlocks(cells)) {
    const range = ranges.at(area);
    if (numberFormats.flat().some((format) => format !== generalFormat))
      range.numberFormat = numberFormats.map((row) => [...row]);
    range.formulas = formulas.map((row) => [...row]);
  }
}

function renderLengths(ranges: SheetRanges, { rowHeights, columnWidths }: SheetPlan): void {
  for (const { from, to, value } of runsOf(rowHeights.map(({ row, height }) => [row, height])))
    ranges.at({ top: from, left: 1, bottom: to, right: 1 }).format.rowHeight = value;
  for (const { from, to, value } of runsOf(columnWidths.map((width, index) => [index + 1, width])))
    ranges.at({ top: 1, left: from, bottom: 1, right: to }).format.columnWidth = pointsOfCharacters(value);
}
