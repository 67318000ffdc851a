import type { Form, Row, RowKey } from '../catalogue';
import { formColumns } from './columns';
import { columnNumber, rowOf } from '../base/address';
import { changeFormula, differenceFormula, isChange, isDifference, noDifferenceFormula } from './comparisonFormulas';
import { comparisonStyles, figureLook } from './comparisonStyles';
import { findColumns } from './findColumns';
import { formHeadings } from './headings';
import { isInPlace } from './inPlace';
import type { RestoredCell, RestorePlan } from './RestorePlan';
import type { ScannedForm } from './scanForm';
import { cellAt, cellNamed, rowNumbers } from '../base/SheetBlock';
import type { Cell, CellContent } from '../base/CellContent';
import type { SheetBlock } from '../base/SheetBlock';
import type { PlanContent } from './SheetPlan';

/** The figures of another period (NaN if unknown) and its label in headings, such as `6 tháng 2022`. */
export interface ComparedPeriod {
  readonly label: string;
  /** Whether it covers the same months of its year; else what happened within it is shown, but not subtracted. */
  readonly isLike: boolean;
  readonly figure: (key: RowKey) => number;
}

/** The headings of the calculated columns. */
export interface ComparisonWords {
  readonly difference: string;
  readonly percentage: string;
  /** Follows the label of a period that covers other months of its year. */
  readonly unlike: string;
  /** Follows the heading of the difference where only what there is at the time of the report is subtracted. */
  readonly stocksOnly: string;
}

/** What the columns beside a form need besides the form and the other period. */
export interface ComparisonRules {
  readonly words: ComparisonWords;
  /** Whether a row counts what happened within the period. */
  readonly isOfPeriod: (row: Row) => boolean;
}

/** The headings over the figures of another period and over the differences: they say where the periods are unlike. */
export function comparedHeadings(
  { label, isLike }: Pick<ComparedPeriod, 'label' | 'isLike'>,
  { difference, unlike, stocksOnly }: ComparisonWords,
): { readonly figure: string; readonly difference: string } {
  return isLike
    ? { figure: label, difference }
    : { figure: `${label}\n${unlike}`, difference: `${difference}\n${stocksOnly}` };
}

/**
 * The columns to the right of the check column, which remains the last column of the form itself. They are not printed.
 */
const columns = { prior: 'G', difference: 'H', change: 'I' } as const;
const widths = { G: 13, H: 13, I: 10 };
const names = Object.keys(columns) as (keyof typeof columns)[]; // the keys of a record of columns are columns
/** The default width of a column in Excel. */
const usualWidth = 8.43;
const currentColumn = formColumns.figure;

/**
 * Plans unprinted columns beside a form: the figures of a prior period, the difference and the change in percent. The
 * last two are formulas, so they follow edits without the add-in. A percentage gets only the difference, in points; a
 * code gets neither, nor does what happened within a period of another length. Undefined if the form's columns were moved or its header is missing; `taken` is the first needed
 * cell that holds somebody else's content.
 */
export function comparisonColumns(
  form: Form,
  tab: string,
  sheet: SheetBlock,
  scanned: ScannedForm,
  prior: ComparedPeriod,
  { words, isOfPeriod }: ComparisonRules,
): { readonly plan: RestorePlan } | { readonly taken: string } | undefined {
  const table = tableOf(form, sheet, scanned);
  if (!table) return undefined;
  const plannedCells = [...headings(table.header, prior, words), ...figures(table, prior, isOfPeriod)];
  const { others, ours } = filledCells(sheet, table);
  const taken = others.find((at) => !plannedCells.some((cell) => cell.at === at && isSame(cellNamed(sheet, at), cell)));
  if (taken !== undefined) return { taken };
  const cells = new Map([...ours.map(blankCell), ...plannedCells].map((cell) => [cell.at, cell]));
  return { plan: planOf(tab, table, [...cells.values()], widths) };
}

/** Plans the removal of these columns, even if rows were moved; undefined if the sheet has none. */
export function withoutComparison(
  form: Form,
  tab: string,
  sheet: SheetBlock,
  scanned: ScannedForm,
): RestorePlan | undefined {
  const table = tableOf(form, sheet, scanned);
  if (!table || !hasComparison(sheet)) return undefined;
  const usual = Object.fromEntries(Object.keys(widths).map((column) => [column, usualWidth]));
  return planOf(tab, table, filledCells(sheet, table).ours.map(blankCell), usual);
}

/**
 * True if the sheet holds the formulas of these columns. Formulas survive .xls and other programs, and nobody writes
 * them by chance; headings would be ambiguous, as people write them themselves.
 */
export function hasComparison(sheet: SheetBlock): boolean {
  return rowNumbers(sheet).some((row) => isFormula(sheet, row, 'difference'));
}

interface Table {
  /** The lower row of the two-row header. */
  readonly header: number;
  /** The last row of the form or of the comparison formulas, whichever is lower in the sheet. */
  readonly bottom: number;
  /** Sheet row → row of the form. */
  readonly rows: ReadonlyMap<number, Row>;
}

function tableOf(form: Form, sheet: SheetBlock, scanned: ScannedForm): Table | undefined {
  if (!isInPlace(scanned)) return undefined;
  const { code, name, figure, note } = formHeadings;
  const { headerEnd } = findColumns(sheet, { code, name, figure, note }, formColumns, 2);
  if (headerEnd < 2) return undefined;
  const rows = new Map(
    form.rows.flatMap((row): [number, Row][] => {
      const scannedRow = scanned.rows.get(row.key);
      return scannedRow ? [[rowOf(scannedRow.figureAt), row]] : [];
    }),
  );
  const ours = rowNumbers(sheet).filter((row) => isFormula(sheet, row, 'difference'));
  return { header: headerEnd, bottom: Math.max(...rows.keys(), ...ours), rows };
}

/** The non-empty cells of the comparison columns: `ours` by this add-in, `others` by somebody else. */
function filledCells(
  sheet: SheetBlock,
  { header, bottom, rows }: Table,
): { readonly ours: readonly string[]; readonly others: readonly string[] } {
  const isThere = hasComparison(sheet);
  const ours: string[] = [];
  const others: string[] = [];
  for (let row = header - 1; row <= bottom; row += 1) {
    const isLine = (rows.get(row)?.type ?? 'heading') !== 'heading' || isFormula(sheet, row, 'difference');
    for (const name of names) {
      const { kind } = contentAt(sheet, row, name);
      if (kind === 'empty') continue;
      const isFigure = name === 'prior' ? isLine && kind === 'number' : isFormula(sheet, row, name);
      const isOurs = isThere && (row === header ? kind === 'text' : isFigure);
      (isOurs ? ours : others).push(`${columns[name]}${String(row)}`);
    }
  }
  return { ours, others };
}

/**
 * True if a cell already has the content that would be written. An insertion that was interrupted can so be repeated,
 * although no formula yet identifies its cells as ours.
 */
function isSame({ content }: Cell, planned: RestoredCell): boolean {
  const valueOf = (cell: CellContent | RestoredCell['content']): unknown =>
    cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.value : undefined;
  return valueOf(content) !== undefined && valueOf(content) === valueOf(planned.content);
}

function contentAt(sheet: SheetBlock, row: number, name: keyof typeof columns): CellContent {
  return cellAt(sheet, row, columnNumber(columns[name])).content;
}

function isFormula(sheet: SheetBlock, row: number, name: 'difference' | 'change'): boolean {
  const content = contentAt(sheet, row, name);
  const isShape = name === 'difference' ? isDifference : isChange;
  return content.kind === 'formula' && isShape(content.formula, currentColumn, columns.prior);
}

function headings(header: number, prior: ComparedPeriod, words: ComparisonWords): readonly RestoredCell[] {
  const { figure, difference } = comparedHeadings(prior, words);
  const texts = { prior: figure, difference, change: words.percentage };
  return names.map((name) => cellOf(name, header, { kind: 'text', text: texts[name] }, 'unprintedHeader'));
}

/** The cells of all rows except headings, which have no figure to compare. */
function figures(
  { rows }: Table,
  { figure, isLike }: ComparedPeriod,
  isOfPeriod: ComparisonRules['isOfPeriod'],
): readonly RestoredCell[] {
  return [...rows].flatMap(([at, row]): readonly RestoredCell[] => {
    if (row.type === 'heading') return [];
    const value = figure(row.key);
    const [current, prior] = [`${currentColumn}${String(at)}`, `${columns.prior}${String(at)}`];
    const look = figureLook(row, 'unprinted');
    const isSubtracted = isLike || !isOfPeriod(row);
    const difference = isSubtracted ? differenceFormula : noDifferenceFormula;
    return [
      cellOf('prior', at, Number.isFinite(value) ? { kind: 'number', value } : { kind: 'empty' }, look.figure),
      ...(look.difference === undefined
        ? []
        : [cellOf('difference', at, formula(difference(current, prior)), look.difference)]),
      ...(look.change === undefined || !isSubtracted ? [] : [cellOf('change', at, formula(changeFormula(current, prior)), look.change)]), // prettier-ignore
    ];
  });
}

function formula(text: string): PlanContent {
  return { kind: 'formula', formula: text };
}

function cellOf(name: keyof typeof columns, row: number, content: PlanContent, style: string): RestoredCell {
  return { at: `${columns[name]}${String(row)}`, content, style };
}

function blankCell(at: string): RestoredCell {
  return { at, content: { kind: 'empty' }, style: 'bare' };
}

function planOf(
  tab: string,
  { header, bottom }: Table,
  cells: readonly RestoredCell[],
  columnWidths: Readonly<Record<string, number>>,
): RestorePlan {
  return {
    tab,
    insertRows: [],
    styles: comparisonStyles,
    cells,
    validations: [],
    conditionalFormats: [],
    area: `${columns.prior}${String(header - 1)}:${columns.change}${String(bottom)}`,
    columnWidths,
    protection: null,
  };
}
