import { columnLetters, columnNumber } from '../base/address';
import type { ComparedPeriod } from './comparisonColumns';
import { comparisonCell, comparisonSheetColumns, figureContent } from './comparisonLines';
import type { ComparedRow } from './comparisonLines';
import type { ComparisonContent, ComparisonSheetWords } from './ComparisonContent';
import type { ComparisonStyle } from './comparisonStyles';
import type { PlanCell, PlanChart, PlanContent, PlanValidation, RowHeight } from './SheetPlan';

/** A period of the trend; null is the report itself. */
type TrendPeriod = ComparedPeriod | null;

interface TablePosition {
  /** The row of the table's header. */
  readonly header: number;
  readonly rowHeights: readonly RowHeight[];
}

/** Columns right of the printed ones, from the left. */
const gap = { width: 3 };
const trendWidths = { label: 24, figure: 14 };
const chartColumns = 5;
const chartColumnWidth = 9;
const sourceWidths = { label: 44, figure: 12 };
/** Points: a chart of columns with a line of title reads well in it. */
const chartHeight = 230;
/** Labels are read in a narrow list; MATCH finds no text above 255 characters. */
const longestLabel = 110;

/**
 * One row of the table over all periods: a cell with a list of the rows, the figures of the one that is chosen, a
 * chart of them, and further right the figures that the choice is made from. The cell and its choice stand above the
 * frozen line, so that they stay in sight.
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
    private readonly place: TablePosition,
  ) {
    const periods = trend(content);
    const labels = compared.map(labelOf);
    if (labels.length === 0) {
      this.cells = this.merges = this.validations = this.charts = this.columnWidths = [];
      return;
    }
    const first = this.firstChosen(compared, periods);
    const top = place.header + 1;
    const figuresEnd = place.header + periods.length;
    this.cells = [
      ...this.choiceCells(labels[first] ?? ''),
      ...this.trendCells(content, periods, labels.length),
      ...this.sourceCells(content, periods, compared),
    ];
    this.merges = [chosen];
    this.validations = [this.validation(`${sourceColumn}${String(top)}:${sourceColumn}${String(place.header + labels.length)}`)]; // prettier-ignore
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

  /** A figure that is not known stays blank: INDEX gives 0 for an empty cell. */
  private trendCells(
    { current }: ComparisonContent,
    periods: readonly TrendPeriod[],
    rows: number,
  ): readonly PlanCell[] {
    const { header } = this.place;
    const span = (column: string): string => `$${column}$${String(header + 1)}:$${column}$${String(header + rows)}`;
    const found = `MATCH($${labelColumn}$${String(chosenRow)},${span(sourceColumn)},0)`;
    return [
      { at: `${labelColumn}${String(header)}`, content: text(this.words.period), style: 'header' },
      { at: `${figureColumn}${String(header)}`, content: text(this.words.figure), style: 'header' },
      ...periods.flatMap((period, place): readonly PlanCell[] => {
        const figure = `INDEX(${span(periodColumn(place))},${found})`;
        const row = String(header + 1 + place);
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
    const { header } = this.place;
    const cell = (column: string, row: number, content: PlanContent, style: ComparisonStyle): PlanCell => ({
      at: `${column}${String(row)}`,
      content,
      style,
    });
    return [
      cell(sourceColumn, header, text(this.words.source), 'listedHeader'),
      ...periods.map((period, place) =>
        cell(periodColumn(place), header, text(period?.label ?? current.label), 'listedPeriod'),
      ),
      ...compared.flatMap((one, place): readonly PlanCell[] => {
        const row = header + 1 + place;
        return [
          cell(sourceColumn, row, text(labelOf(one)), 'listed'),
          ...periods.map((period, position) =>
            cell(
              periodColumn(position),
              row,
              period
                ? figureContent(period, one.row.key)
                : { kind: 'formula', formula: `=${comparisonCell('current', one.at)}` },
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

  /** Over as many rows as make up its height, whatever heights the rows of the table have. */
  private chartArea(top: number): string {
    const heights = new Map(this.place.rowHeights.map(({ row, height }) => [row, height]));
    let bottom = top;
    for (let height = 0; height < chartHeight; bottom += 1) height += heights.get(bottom) ?? usualHeight;
    return `${labelColumn}${String(top)}:${lastColumn}${String(bottom - 1)}`;
  }

  /** The first row that was known before, else the first. */
  private firstChosen(compared: readonly ComparedRow[], periods: readonly TrendPeriod[]): number {
    const known = compared.findIndex(({ row }) =>
      periods.some((period) => period && Number.isFinite(period.figure(row.key))),
    );
    return Math.max(known, 0);
  }
}

const usualHeight = 15;
const chosenRow = 2;
const firstColumn = columnNumber(comparisonSheetColumns.at(-1)?.column ?? '') + 2;
const labelColumn = columnLetters(firstColumn);
const figureColumn = columnLetters(firstColumn + 1);
const lastColumn = columnLetters(firstColumn + chartColumns);
const sourceColumn = columnLetters(firstColumn + chartColumns + 2);
/** Merged, so that a label fits and the arrow of the list stands at its end. */
const chosen = `${labelColumn}${String(chosenRow)}:${lastColumn}${String(chosenRow)}`;

function periodColumn(place: number): string {
  return columnLetters(columnNumber(sourceColumn) + 1 + place);
}

function columnsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [columnNumber(first), columnNumber(last)];
  return Array.from({ length: to - from + 1 }, (_, place) => columnLetters(from + place));
}

/** The oldest first, the report itself last. A period that is named twice stands once. */
function trend({ others, yearAgo, previous }: ComparisonContent): readonly TrendPeriod[] {
  const periods = [...others, yearAgo, previous].flatMap((period) => period ?? []);
  const byLabel = new Map(periods.map((period) => [period.label, period]));
  return [...byLabel.values(), null];
}

/** Begins with its code, so that each is another one; MATCH takes a tilde for a sign of its own. */
function labelOf({ row, form }: ComparedRow): string {
  const label = `${form.tab} ${row.code} ${row.name}`.replaceAll('~', '-').replace(/\s+/g, ' ');
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1)}…`;
}

function text(words: string): PlanContent {
  return { kind: 'text', text: words };
}
