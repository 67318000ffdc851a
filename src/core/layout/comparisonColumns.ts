import type { Form, Row, RowKey } from '../catalogue';
import { formColumns } from './columns';
import { columnNumber, rowOf } from '../base/address';
import { changeFormula, differenceFormula, isChange, isDifference } from './comparisonFormulas';
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

/** Figures of another period, and how the period is called in a heading, such as `6 tháng 2022`. NaN where not known. */
export interface ComparedPeriod {
  readonly label: string;
  readonly figure: (key: RowKey) => number;
}

/** The headings over what is calculated. */
export interface ComparisonWords {
  readonly difference: string;
  readonly percentage: string;
}

/** Right of the check column, which stays the last one that a form has of its own; none of them is printed. */
const columns = { earlier: 'G', difference: 'H', change: 'I' } as const;
const widths = { G: 13, H: 13, I: 10 };
const names = Object.keys(columns) as (keyof typeof columns)[]; // the keys of a record of columns are columns
/** Of a column that nobody has given a width. */
const usualWidth = 8.43;
const currentColumn = formColumns.figure;

/**
 * Columns beside a form with the figures of an earlier period, the difference and the change in percent. The last two
 * are formulas, so that they follow what is typed without the add-in. Of a percentage there is the difference only, in
 * points, and of a code neither. Undefined where the columns of the form were moved or its header is gone; `taken` is
 * the first of the wanted cells in which something else stands that is not ours.
 */
export function comparisonColumns(
  form: Form,
  tab: string,
  sheet: SheetBlock,
  scanned: ScannedForm,
  earlier: ComparedPeriod,
  words: ComparisonWords,
): { readonly plan: RestorePlan } | { readonly taken: string } | undefined {
  const table = tableOf(form, sheet, scanned);
  if (!table) return undefined;
  const wanted = [...headings(table.header, earlier.label, words), ...figures(table, earlier)];
  const { others, ours } = filledCells(sheet, table);
  const taken = others.find((at) => !wanted.some((cell) => cell.at === at && isSame(cellNamed(sheet, at), cell)));
  if (taken !== undefined) return { taken };
  const cells = new Map([...ours.map(blankCell), ...wanted].map((cell) => [cell.at, cell]));
  return { plan: planOf(tab, table, [...cells.values()], widths) };
}

/** Takes them away again, wherever their rows went; undefined where there are none of ours. */
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
 * Whether a form's sheet has such columns: their formulas tell, which survive .xls and other programs, and which
 * nobody writes by chance. Headings do not, as people write them themselves.
 */
export function hasComparison(sheet: SheetBlock): boolean {
  return rowNumbers(sheet).some((row) => isFormula(sheet, row, 'difference'));
}

interface Table {
  /** The lower one of the two rows of the header. */
  readonly header: number;
  /** The last row of the form, or of ours beside one that is no longer known. */
  readonly bottom: number;
  /** Where the rows of the form stand. */
  readonly rows: ReadonlyMap<number, Row>;
}

function tableOf(form: Form, sheet: SheetBlock, scanned: ScannedForm): Table | undefined {
  if (!isInPlace(scanned)) return undefined;
  const { code, name, figure, note } = formHeadings;
  const { headerEnd } = findColumns(sheet, { code, name, figure, note }, formColumns, 2);
  if (headerEnd < 2) return undefined;
  const rows = new Map(
    form.rows.flatMap((row): [number, Row][] => {
      const found = scanned.rows.get(row.key);
      return found ? [[rowOf(found.figureAt), row]] : [];
    }),
  );
  const ours = rowNumbers(sheet).filter((row) => isFormula(sheet, row, 'difference'));
  return { header: headerEnd, bottom: Math.max(...rows.keys(), ...ours), rows };
}

/** The cells that are filled in the columns beside the header and the table, by whether we filled them. */
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
      const isFigure = name === 'earlier' ? isLine && kind === 'number' : isFormula(sheet, row, name);
      const isOurs = isThere && (row === header ? kind === 'text' : isFigure);
      (isOurs ? ours : others).push(`${columns[name]}${String(row)}`);
    }
  }
  return { ours, others };
}

/** What was begun and broken off is begun again: there may be no formula yet that tells it is ours. */
function isSame({ content }: Cell, wanted: RestoredCell): boolean {
  const said = (one: CellContent | RestoredCell['content']): unknown =>
    one?.kind === 'text' ? one.text : one?.kind === 'number' ? one.value : undefined;
  return said(content) !== undefined && said(content) === said(wanted.content);
}

function contentAt(sheet: SheetBlock, row: number, name: keyof typeof columns): CellContent {
  return cellAt(sheet, row, columnNumber(columns[name])).content;
}

function isFormula(sheet: SheetBlock, row: number, name: 'difference' | 'change'): boolean {
  const content = contentAt(sheet, row, name);
  const isShape = name === 'difference' ? isDifference : isChange;
  return content.kind === 'formula' && isShape(content.formula, currentColumn, columns.earlier);
}

function headings(header: number, label: string, words: ComparisonWords): readonly RestoredCell[] {
  const texts = { earlier: label, difference: words.difference, change: words.percentage };
  return names.map((name) => cellOf(name, header, { kind: 'text', text: texts[name] }, 'unprintedHeader'));
}

/** A row without a figure has nothing to be compared. */
function figures({ rows }: Table, { figure }: ComparedPeriod): readonly RestoredCell[] {
  return [...rows].flatMap(([at, row]): readonly RestoredCell[] => {
    if (row.type === 'heading') return [];
    const value = figure(row.key);
    const [current, earlier] = [`${currentColumn}${String(at)}`, `${columns.earlier}${String(at)}`];
    const look = figureLook(row, 'unprinted');
    return [
      cellOf('earlier', at, Number.isFinite(value) ? { kind: 'number', value } : { kind: 'empty' }, look.figure),
      ...(look.difference === undefined
        ? []
        : [cellOf('difference', at, formula(differenceFormula(current, earlier)), look.difference)]),
      ...(look.change === undefined ? [] : [cellOf('change', at, formula(changeFormula(current, earlier)), look.change)]), // prettier-ignore
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
    area: `${columns.earlier}${String(header - 1)}:${columns.change}${String(bottom)}`,
    columnWidths,
    protection: null,
  };
}
