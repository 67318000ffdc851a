import type { Form, Row, RowKey } from '../catalogue';
import { comparedHeadings } from './comparisonColumns';
import type { ComparedPeriod } from './comparisonColumns';
import { changeFormula, differenceFormula, noDifferenceFormula } from './comparisonFormulas';
import type { ComparisonContent, ComparisonSheetWords } from './ComparisonContent';
import { comparisonStyles, figureLook } from './comparisonStyles';
import type { ComparisonStyle } from './comparisonStyles';
import { isBold } from './formStyles';
import { formHeadings } from './headings';
import { rowHeight } from './rowHeights';
import type { PlanCell, PlanContent, RowHeight } from './SheetPlan';
import { unitText } from './unitText';

type Name =
  | 'code'
  | 'name'
  | 'unit'
  | 'current'
  | 'previous'
  | 'previousDifference'
  | 'previousChange'
  | 'yearAgo'
  | 'yearAgoDifference'
  | 'yearAgoChange';

interface Column {
  readonly name: Name;
  readonly column: string;
  readonly width: number;
}

/** Columns whose widths fill A4 landscape between the margins. */
export const comparisonSheetColumns: readonly [Column, ...Column[]] = [
  { name: 'code', column: 'A', width: 6 },
  { name: 'name', column: 'B', width: 36 },
  { name: 'unit', column: 'C', width: 15.5 },
  { name: 'current', column: 'D', width: 12 },
  { name: 'previous', column: 'E', width: 12 },
  { name: 'previousDifference', column: 'F', width: 10 },
  { name: 'previousChange', column: 'G', width: 8 },
  { name: 'yearAgo', column: 'H', width: 12 },
  { name: 'yearAgoDifference', column: 'I', width: 10 },
  { name: 'yearAgoChange', column: 'J', width: 8 },
];

const letterOf = new Map(comparisonSheetColumns.map(({ name, column }) => [name, column]));

/** The address of a column in a row of the comparison sheet. */
export function comparisonCell(name: Name, row: number): string {
  return `${letterOf.get(name) ?? ''}${String(row)}`;
}

export interface ComparisonLine {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly string[];
  readonly rowHeight: RowHeight;
}

/** A row of a form that has a figure, and its row in the comparison sheet. */
export interface ComparedRow {
  readonly row: Row;
  readonly form: Form;
  readonly at: number;
}

export function tableHeadings(
  row: number,
  { current, previous, yearAgo }: ComparisonContent,
  words: ComparisonSheetWords,
): Omit<ComparisonLine, 'merges'> {
  const [before, ago] = [previous, yearAgo].map((period) =>
    comparedHeadings(period ?? { label: words.absent, isLike: true }, words),
  );
  const under = (text: string, label = words.absent): string => `${text}\n${label}`;
  const texts: Readonly<Record<Name, string>> = {
    code: formHeadings.code,
    name: formHeadings.name,
    unit: formHeadings.unit,
    current: under(words.current, current.label),
    previous: under(words.previous, before?.figure),
    previousDifference: before?.difference ?? words.difference,
    previousChange: words.percentage,
    yearAgo: under(words.yearAgo, ago?.figure),
    yearAgoDifference: ago?.difference ?? words.difference,
    yearAgoChange: words.percentage,
  };
  return {
    cells: comparisonSheetColumns.map(({ name }) => textCell(name, row, texts[name], 'header')),
    rowHeight: rowHeight(
      row,
      comparisonSheetColumns.map(({ name, width }) => ({ text: texts[name], width, style: comparisonStyles.header })),
    ),
  };
}

/** Builds the rows of the table, form by form. */
export class ComparisonLines {
  readonly lines: ComparisonLine[] = [];
  readonly compared: ComparedRow[] = [];

  constructor(
    private readonly content: ComparisonContent,
    private readonly firstRow: number,
  ) {}

  add(form: Form, title: string): void {
    this.lines.push(groupLine(this.next, title));
    for (const row of form.rows) {
      if (row.type !== 'heading') this.compared.push({ row, form, at: this.next });
      this.lines.push(this.line(row, this.next));
    }
  }

  private get next(): number {
    return this.firstRow + this.lines.length;
  }

  private line(row: Row, at: number): ComparisonLine {
    const nameStyle = isBold(row) ? 'nameBold' : 'name';
    const style = figureLook(row, 'printed').figure;
    const unit = unitText(row);
    const { previous, yearAgo, isOfPeriod } = this.content;
    const isSubtracted = (period: ComparedPeriod | null): boolean => (period?.isLike ?? true) || !isOfPeriod(row);
    return {
      cells: [
        textCell('code', at, row.code, 'code'),
        textCell('name', at, row.name, nameStyle),
        textCell('unit', at, unit, 'measure'),
        { at: comparisonCell('current', at), content: this.current(row), style },
        ...against(row, at, previous, isSubtracted(previous), ['previous', 'previousDifference', 'previousChange']),
        ...against(row, at, yearAgo, isSubtracted(yearAgo), ['yearAgo', 'yearAgoDifference', 'yearAgoChange']),
      ],
      merges: [],
      rowHeight: rowHeight(at, [
        { text: row.name, width: widthOf('name'), style: comparisonStyles[nameStyle] },
        { text: unit, width: widthOf('unit'), style: comparisonStyles.measure },
      ]),
    };
  }

  /** The figure now. A text such as `17/17`, or an error such as that of a deleted form, gives a blank. */
  private current({ type, key }: Row): PlanContent {
    const cell = type === 'heading' ? undefined : this.content.current.figureAt(key);
    return cell === undefined ? empty : { kind: 'formula', formula: `=IF(ISNUMBER(${cell}),${cell},"")` };
  }
}

const empty: PlanContent = { kind: 'empty' };

/**
 * The figure of another period, the difference and the change; blank cells if the period is not available. What is not
 * subtracted has a dash for the difference.
 */
function against(
  row: Row,
  at: number,
  period: ComparedPeriod | null,
  isSubtracted: boolean,
  [figure, difference, change]: readonly [Name, Name, Name],
): readonly PlanCell[] {
  const look = figureLook(row, 'printed');
  const [now, then] = [comparisonCell('current', at), comparisonCell(figure, at)];
  const calculated = (formula: string, style: ComparisonStyle | undefined): PlanContent =>
    period === null || style === undefined ? empty : { kind: 'formula', formula };
  return [
    { at: then, content: figureContent(period, row.key), style: look.figure },
    {
      at: comparisonCell(difference, at),
      content: calculated((isSubtracted ? differenceFormula : noDifferenceFormula)(now, then), look.difference),
      style: look.difference ?? look.figure,
    },
    {
      at: comparisonCell(change, at),
      content: isSubtracted ? calculated(changeFormula(now, then), look.change) : empty,
      style: look.change ?? 'figure',
    },
  ];
}

export function figureContent(period: ComparedPeriod | null, key: RowKey): PlanContent {
  const value = period?.figure(key) ?? NaN;
  return Number.isFinite(value) ? { kind: 'number', value } : empty;
}

function groupLine(row: number, title: string): ComparisonLine {
  const cells = comparisonSheetColumns.map(({ name }, index) => textCell(name, row, index === 0 ? title : '', 'group'));
  const width = comparisonSheetColumns.reduce((sum, column) => sum + column.width, 0);
  return {
    cells,
    merges: [`${cells.at(0)?.at ?? ''}:${cells.at(-1)?.at ?? ''}`],
    rowHeight: rowHeight(row, [{ text: title, width, style: comparisonStyles.group }]),
  };
}

function textCell(name: Name, row: number, text: string, style: ComparisonStyle): PlanCell {
  return { at: comparisonCell(name, row), content: text === '' ? empty : { kind: 'text', text }, style };
}

function widthOf(column: Name): number {
  return comparisonSheetColumns.find(({ name }) => name === column)?.width ?? 0;
}
