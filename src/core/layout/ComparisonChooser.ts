import { columnLetters, columnNumber } from '../base/address';
import type { ComparedPeriod } from './comparisonColumns';
import { comparisonCell, comparisonSheetColumns, figureContent } from './comparisonLines';
import type { ComparedRow } from './comparisonLines';
import type { ComparisonContent, ComparisonSheetWords } from './ComparisonContent';
import type { ComparisonStyle } from './comparisonStyles';
import type { PlanCell, PlanChart, PlanContent, PlanValidation, RowHeight } from './SheetPlan';

/** A period of the trend; null for the report itself. */
type TrendPeriod = ComparedPeriod | null;

interface TablePosition {
  /** The row of the table header. */
  readonly header: number;
  readonly rowHeights: readonly RowHeight[];
}

/** Widths of the columns to the right of the printed ones, from the left. */
const gap = { width: 3 };
const trendWidths = { label: 24, figure: 14 };
const chartColumns = 5;
const chartColumnWidth = 9;
const sourceWidths = { label: 44, figure: 12 };
/** Points; enough for a column chart with a title of one line. */
const chartHeight = 230;
/** The list is narrow, and MATCH does not find texts above 255 characters. */
const longestLabel = 110;

/**
 * Shows one row of the comparison over all periods: a cell with a list of the rows, the figures of the chosen row, a
 * chart of them, and further right the cells that list and figures refer to. The list is above the frozen line, so it
 * stays visible. Everything is empty if there are no rows to compare.
 */
export class ComparisonChooser {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly string[];
  readonly validations: readonly PlanValidation[];
  readonly charts: readonly PlanChart[];
  readonly columnWidths: readonly number[];

  constructor(
    content: ComparisonContent,
    compared: readonly ComparedRow[],
    private readonly words: ComparisonSheetWords,
    private readonly table: TablePosition,
  ) {
    const periods = trend(content);
    const labels = compared.map(labelOf);
    if (labels.length === 0) {
      this.cells = this.merges = this.validations = this.charts = this.columnWidths = [];
      return;
    }
    const first = this.firstChosen(compared, periods);
    const top = table.header + 1;
    const figuresEnd = table.header + periods.length;
    this.cells = [
      ...this.choiceCells(labels[first] ?? ''),
      ...this.trendCells(content, periods, labels.length),
      ...this.sourceCells(content, periods, compared),
    ];
    this.merges = [chosen];
    this.validations = [this.validation(`${sourceColumn}${String(top)}:${sourceColumn}${String(table.header + labels.length)}`)]; // prettier-ignore
    this.charts = [
      {
        kind: 'columns',
        title: words.chart,
        categories: `${labelColumn}${String(top)}:${labelColumn}${String(figuresEnd)}`,
        values: `${figureColumn}${String(top)}:${figureColumn}${String(figuresEnd)}`,
        area: this.chartArea(figuresEnd + 2),
      },
    ];
    this.columnWidths = [
      gap.width,
      trendWidths.label,
      trendWidths.figure,
      ...Array.from({ length: chartColumns }, () => chartColumnWidth),
      sourceWidths.label,
      ...periods.map(() => sourceWidths.figure),
    ];
  }

  private choiceCells(label: string): readonly PlanCell[] {
    return [
      { at: `${labelColumn}${String(chosenRow - 1)}`, content: text(this.words.choose), style: 'label' },
      ...columnsBetween(labelColumn, lastColumn).map((column): PlanCell => ({
        at: `${column}${String(chosenRow)}`,
        content: column === labelColumn ? text(label) : { kind: 'empty' },
        style: 'chosen',
      })),
    ];
  }

  /** The figures of the chosen row. An unknown figure is blank, although INDEX gives 0 for an empty cell. */
  private trendCells(
    { current }: ComparisonContent,
    periods: readonly TrendPeriod[],
    rows: number,
  ): readonly PlanCell[] {
    const { header } = this.table;
    const span = (column: string): string => `$${column}$${String(header + 1)}:$${column}$${String(header + rows)}`;
    const position = `MATCH($${labelColumn}$${String(chosenRow)},${span(sourceColumn)},0)`;
    return [
      { at: `${labelColumn}${String(header)}`, content: text(this.words.period), style: 'header' },
      { at: `${figureColumn}${String(header)}`, content: text(this.words.figure), style: 'header' },
      ...periods.flatMap((period, index): readonly PlanCell[] => {
        const figure = `INDEX(${span(periodColumn(index))},${position})`;
        const row = String(header + 1 + index);
        return [
          { at: `${labelColumn}${row}`, content: text(period?.label ?? current.label), style: 'measure' },
          {
            at: `${figureColumn}${row}`,
            content: { kind: 'formula', formula: `=IF(ISNUMBER(${figure}),${figure},"")` },
            style: 'count',
          },
        ];
      }),
    ];
  }

  private sourceCells(
    { current }: ComparisonContent,
    periods: readonly TrendPeriod[],
    compared: readonly ComparedRow[],
  ): readonly PlanCell[] {
    const { header } = this.table;
    const cell = (column: string, row: number, content: PlanContent, style: ComparisonStyle): PlanCell => ({
      at: `${column}${String(row)}`,
      content,
      style,
    });
    return [
      cell(sourceColumn, header, text(this.words.source), 'listedHeader'),
      ...periods.map((period, index) =>
        cell(periodColumn(index), header, text(period?.label ?? current.label), 'listedPeriod'),
      ),
      ...compared.flatMap((comparedRow, index): readonly PlanCell[] => {
        const row = header + 1 + index;
        return [
          cell(sourceColumn, row, text(labelOf(comparedRow)), 'listed'),
          ...periods.map((period, periodIndex) =>
            cell(
              periodColumn(periodIndex),
              row,
              period
                ? figureContent(period, comparedRow.row.key)
                : { kind: 'formula', formula: `=${comparisonCell('current', comparedRow.at)}` },
              'listed',
            ),
          ),
        ];
      }),
    ];
  }

  private validation(cells: string): PlanValidation {
    const { prompt, error } = this.words;
    return { range: chosen, kind: 'listFrom', source: cells, style: 'stop', prompt, error };
  }

  /** The cells that the chart covers: as many rows as add up to its height, since rows have different heights. */
  private chartArea(top: number): string {
    const heights = new Map(this.table.rowHeights.map(({ row, height }) => [row, height]));
    let bottom = top;
    for (let height = 0; height < chartHeight; bottom += 1) height += heights.get(bottom) ?? usualHeight;
    return `${labelColumn}${String(top)}:${lastColumn}${String(bottom - 1)}`;
  }

  /** The index of the first row with a figure in another period; otherwise 0. */
  private firstChosen(compared: readonly ComparedRow[], periods: readonly TrendPeriod[]): number {
    const first = compared.findIndex(({ row }) =>
      periods.some((period) => period && Number.isFinite(period.figure(row.key))),
    );
    return Math.max(first, 0);
  }
}

const usualHeight = 15;
const chosenRow = 2;
const firstColumn = columnNumber(comparisonSheetColumns.at(-1)?.column ?? '') + 2;
const labelColumn = columnLetters(firstColumn);
const figureColumn = columnLetters(firstColumn + 1);
const lastColumn = columnLetters(firstColumn + chartColumns);
const sourceColumn = columnLetters(firstColumn + chartColumns + 2);
/** Merged cells, so that a label fits and the arrow of the list is at its end. */
const chosen = `${labelColumn}${String(chosenRow)}:${lastColumn}${String(chosenRow)}`;

function periodColumn(index: number): string {
  return columnLetters(columnNumber(sourceColumn) + 1 + index);
}

function columnsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [columnNumber(first), columnNumber(last)];
  return Array.from({ length: to - from + 1 }, (_, index) => columnLetters(from + index));
}

/** The periods, oldest first, the report itself last; each label appears once. */
function trend({ others, yearAgo, previous }: ComparisonContent): readonly TrendPeriod[] {
  const periods = [...others, yearAgo, previous].flatMap((period) => period ?? []);
  const byLabel = new Map(periods.map((period) => [period.label, period]));
  return [...byLabel.values(), null];
}

/**
 * The label of a row in the list. It begins with tab and code, so labels are unique; `~` is replaced, as MATCH treats
 * it as an escape.
 */
function labelOf({ row, form }: ComparedRow): string {
  const label = `${form.tab} ${row.code} ${row.name}`.replaceAll('~', '-').replace(/\s+/g, ' ');
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1)}…`;
}

function text(words: string): PlanContent {
  return { kind: 'text', text: words };
}
