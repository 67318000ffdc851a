import type { PlanChart, SheetPlan } from '../../../core/layout/SheetPlan';
import type { SheetRanges } from '../host/SheetRanges';

/** Draws charts where the library and the host know how. The cells that they show are named one by one: nothing is guessed. */
export function applyCharts(ranges: SheetRanges, charts: readonly PlanChart[]): void {
  if (charts.length > 0 && isDrawing(ranges.sheet)) for (const chart of charts) draw(ranges, chart);
}

/** Charts are of ExcelApi 1.1, naming the cells of a series of 1.7. */
function isDrawing(sheet: Excel.Worksheet): boolean {
  return (
    Office.context.requirements.isSetSupported('ExcelApi', '1.7') &&
    'charts' in sheet &&
    'setXAxisValues' in Excel.ChartSeries.prototype
  );
}

function draw(ranges: SheetRanges, { title, categories, values, area }: PlanChart): void {
  const chart = ranges.sheet.charts.add('ColumnClustered', ranges.at(values), 'Columns');
  chart.title.text = title;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = title;
  // Excel may have taken a first cell without a number for the name.
  series.setValues(ranges.at(values));
  series.setXAxisValues(ranges.at(categories));
  const [first = area, last = first] = area.split(':');
  chart.setPosition(first, last);
}

/** Whether Excel stumbled over a chart of the plans: it names the member, in no language. */
export function isOfCharts(cause: unknown, plans: readonly SheetPlan[]): boolean {
  if (!(cause instanceof OfficeExtension.Error)) return false;
  const isPlanned = plans.some(({ charts = [] }) => charts.length > 0);
  return isPlanned && /chart/i.test(cause.debugInfo.errorLocation ?? '');
}

/** The same sheet for a host that refuses charts. */
export function withoutCharts(plan: SheetPlan): SheetPlan {
  return { ...plan, charts: [] };
}
