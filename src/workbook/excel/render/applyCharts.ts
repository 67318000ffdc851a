import type { PlanChart } from '../../../core/layout/SheetPlan';
import type { SheetRanges } from '../host/SheetRanges';

/** Adds charts if Office.js and the host support them. The ranges of each series are set explicitly. */
export function applyCharts(ranges: SheetRanges, charts: readonly PlanChart[]): void {
  if (charts.length > 0 && isDrawing(ranges.sheet)) for (const chart of charts) draw(ranges, chart);
}

/** True if ExcelApi 1.7 is there, which sets the ranges of a series. */
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
  // Excel may have used a first cell without a number as the name.
  series.setValues(ranges.at(values));
  series.setXAxisValues(ranges.at(categories));
  const [first = area, last = first] = area.split(':');
  chart.setPosition(first, last);
}
