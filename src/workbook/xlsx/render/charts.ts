import { absoluteArea, quoteTab } from '../../../core/base/address';
import type { PlanChart } from '../../../core/layout/SheetPlan';
import type { Worksheet } from '../library/library';

/** Adds a chart; `installCharts` must have been called. */
export function addChart(sheet: Worksheet, { title, categories, values, area }: PlanChart): void {
  const cells = (area: string): string => `${quoteTab(sheet.name)}!${absoluteArea(area)}`;
  const series = [{ name: title, categories: cells(categories), values: cells(values) }];
  sheet.addColumnChart({ title, showLegend: false, series }, area);
}
