/** A chart as plain data, kept beside its sheet. Areas are on the same sheet, and do not follow rows that move. */
export interface Chart {
  readonly id: string;
  name: string;
  /** `ColumnClustered`. */
  readonly type: string;
  title: string;
  hasLegend: boolean;
  series: ChartSeries[];
  /** The first and the last cell that it covers. */
  from: string;
  to: string;
}

export interface ChartSeries {
  name: string;
  values: string;
  /** '' where the axis only counts. */
  categories: string;
}
