import type { SheetPlan } from '../../../src/core/layout/SheetPlan';
import { applyPaint } from '../../../src/workbook/excel/render/applyPaint';
import { contentBlocks } from '../../../src/workbook/excel/render/contentBlocks';
import { paints } from '../../../src/workbook/excel/render/paints';
import { plannedCells } from '../../../src/workbook/excel/render/plannedCells';
import { renderSheet } from '../../../src/workbook/excel/render/renderSheet';
import { SheetRanges } from '../../../src/workbook/excel/host/SheetRanges';

/** Inserts sheets naively: style, number format and content of each cell, with a sync after each cell. */
export async function insertNaively(plans: readonly SheetPlan[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { tab } of plans) context.workbook.worksheets.add(tab);
    await context.sync();
    for (const plan of plans) await insertCells(context, plan);
  });
}

async function insertCells(context: Excel.RequestContext, plan: SheetPlan): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.tab);
  for (const cell of plan.cells) {
    const cells = plannedCells({ ...plan, cells: [cell], merges: [] });
    const ranges = new SheetRanges(sheet);
    for (const paint of paints(cells.map(({ style }) => style))) applyPaint(ranges, paint);
    for (const { area, formulas, numberFormats } of contentBlocks(cells)) {
      ranges.at(area).numberFormat = numberFormats.map((row) => [...row]);
      ranges.at(area).formulas = formulas.map((row) => [...row]);
    }
    await context.sync();
  }
  renderSheet(sheet, { ...plan, cells: [] });
  await context.sync();
}
