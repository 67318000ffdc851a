/** A chart as plain data, stored with its sheet. Areas are on the same sheet and do not move with rows. */
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
  /** '' if the axis only counts. */
  categories: string;
}
