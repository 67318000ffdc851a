import type { Form } from '../catalogue';
import { ComparisonChooser } from './ComparisonChooser';
import type { ComparisonContent, ComparisonSheetWords } from './ComparisonContent';
import { ComparisonLines, comparisonSheetColumns, tableHeadings } from './comparisonLines';
import { comparisonStyles } from './comparisonStyles';
import { comparisonSheetId, encodeIdentity } from './identity';
import type { ReportHead } from './ReportHead';
import { rowHeight } from './rowHeights';
import type { PlanCell, RowHeight, SheetPlan } from './SheetPlan';
import { margins, pageNumber, protection } from './styles';

export type { ComparisonContent, ComparisonSheetWords } from './ComparisonContent';

const titleRows = 3;
const header = titleRows + 2;

/**
 * The comparison sheet: every row of the forms in the workbook with the current figure as a formula and the figures of
 * prior periods as numbers. To the right of the printed part, the chooser shows one row over all periods.
 */
export function comparisonPlan(
  head: ReportHead,
  tab: string,
  content: ComparisonContent,
  words: ComparisonSheetWords,
): SheetPlan {
  const { edition, period, unit } = head;
  const forms = edition.forms.filter(({ rows }) => rows.some(({ key }) => content.current.figureAt(key) !== undefined));
  const title = titleLines(head, words);
  const headings = tableHeadings(header, content, words);
  const table = new ComparisonLines(content, header + 1);
  for (const form of forms) table.add(form, groupTitle(form));
  const lastRow = header + table.lines.length;
  const rowHeights: readonly RowHeight[] = [
    ...title.rowHeights,
    { row: header - 1, height: 6 },
    headings.rowHeight,
    ...table.lines.map((line) => line.rowHeight),
  ];
  const chooser = new ComparisonChooser(content, table.compared, words, { header, rowHeights });
  const [first, last] = [comparisonSheetColumns[0].column, comparisonSheetColumns.at(-1)?.column ?? ''];
  return {
    tab,
    identity: encodeIdentity({ edition: edition.id, form: comparisonSheetId, period: period.text, unit }),
    styles: comparisonStyles,
    cells: [...title.cells, ...headings.cells, ...table.lines.flatMap((line) => line.cells), ...chooser.cells],
    merges: [...title.merges, ...table.lines.flatMap((line) => line.merges), ...chooser.merges],
    columnWidths: [...comparisonSheetColumns.map(({ width }) => width), ...chooser.columnWidths],
    rowHeights,
    validations: chooser.validations,
    conditionalFormats: [],
    protection: { ...protection, insertRows: false },
    page: {
      paper: 'A4',
      orientation: 'landscape',
      margins,
      printArea: `${first}1:${last}${String(lastRow)}`,
      titleRows: `${String(header)}:${String(header)}`,
      header: pageNumber,
    },
    freeze: { rows: header, columns: 0 },
    charts: chooser.charts,
  };
}

function groupTitle({ label, title }: Form): string {
  return `${label.vi}. ${title}`;
}

function titleLines(
  { unit, period, words }: ReportHead,
  { title }: ComparisonSheetWords,
): {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly string[];
  readonly rowHeights: readonly RowHeight[];
} {
  const texts = [
    [title, 'title'],
    [unit, 'unit'],
    [words.period(period.kind, period.year), 'period'],
  ] as const;
  const width = comparisonSheetColumns.reduce((sum, column) => sum + column.width, 0);
  const letters = comparisonSheetColumns.map(({ column }) => column);
  return {
    cells: texts.flatMap(([text, style], index) =>
      letters.map((letter, position): PlanCell => ({
        at: `${letter}${String(index + 1)}`,
        content: position === 0 ? { kind: 'text', text } : { kind: 'empty' },
        style,
      })),
    ),
    merges: texts.map((_, index) => `${letters.at(0) ?? ''}${String(index + 1)}:${letters.at(-1) ?? ''}${String(index + 1)}`), // prettier-ignore
    rowHeights: texts.map(([text, style], index) =>
      rowHeight(index + 1, [{ text, width, style: comparisonStyles[style] }]),
    ),
  };
}
