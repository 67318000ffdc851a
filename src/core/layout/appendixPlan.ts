import type { Appendix } from '../catalogue';
import { taskColumns } from './columns';
import { fitInput } from './figureValidation';
import { formHeadings } from './headings';
import { encodeIdentity } from './identity';
import { appendixPositions } from './positions';
import type { SectionPositions } from './positions';
import type { ReportHead } from './ReportHead';
import { referenceLine } from './referenceLine';
import type { ReferenceParts } from './referenceLine';
import { rowHeight } from './rowHeights';
import type { PlanCell, PlanValidation, SheetPlan } from './SheetPlan';
import type { InputWords } from './SheetWords';
import { margins, pageNumber, protection, sharedStyles, verdictFormats } from './styles';
import { sectionLines, taskStyles, taskWidths } from './taskLines';
import type { TaskRow } from './TaskRow';
import { titleBlock } from './titleBlock';

const { no: first, content, assessment: last, check } = taskColumns;

/** The reference to the covering report, wrapped for the width of the appendix. */
export function appendixReference(head: ReportHead, standing?: ReferenceParts): string {
  return referenceLine(
    head,
    head.edition.appendix.columns.reduce((sum, { field }) => sum + taskWidths[field], 0),
    standing,
  );
}

/** The sheet of the appendix: the tasks of the year's plan under their sections, with blank rows for more. */
export function appendixPlan(head: ReportHead, tab: string, tasks: readonly TaskRow[]): SheetPlan {
  const { edition, period, unit, words } = head;
  const { appendix } = edition;
  const { headerRow, sections, lastRow } = appendixPositions(appendix, countBySection(tasks));
  const firstRow = headerRow + 1;
  const columns = appendix.columns.map(({ field }) => ({ column: taskColumns[field], width: taskWidths[field] }));
  const title = appendix.title.replaceAll('{year}', String(period.year));
  const block = titleBlock({ label: appendix.label.vi, title }, head, columns);
  const lines = sections.flatMap((section) => sectionLines(appendix, section, tasks, words.tasks));
  const headings = appendix.columns.map(({ field, heading: text }) => {
    return { text, width: taskWidths[field], style: sharedStyles.header };
  });
  return {
    tab,
    identity: encodeIdentity({ edition: edition.id, form: appendix.id, period: period.text, unit }),
    styles: taskStyles,
    cells: [...block.cells, ...headerCells(appendix, headerRow), ...lines.flatMap((line) => line.cells)],
    merges: [...block.merges, ...sections.map(({ titleRow }) => `${content}${titleRow}:${last}${titleRow}`)],
    columnWidths: [...columns.map(({ width }) => width), taskWidths.check],
    rowHeights: [...block.rowHeights, rowHeight(headerRow, headings), ...lines.flatMap((line) => line.rowHeight ?? [])],
    validations: sections.map((section) => assessmentChoice(appendix, section, words.inputs)),
    conditionalFormats: verdictFormats(
      `${first}${firstRow}:${check}${lastRow}`,
      `${check}${firstRow}:${check}${lastRow}`,
      `$${check}${firstRow}`,
    ),
    protection,
    page: {
      paper: 'A4',
      orientation: 'landscape',
      margins,
      printArea: `${first}1:${last}${lastRow}`,
      titleRows: `${headerRow}:${headerRow}`,
      header: pageNumber,
    },
    freeze: { rows: headerRow, columns: 0 },
  };
}

function countBySection(tasks: readonly TaskRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { section } of tasks) counts.set(section, (counts.get(section) ?? 0) + 1);
  return counts;
}

function headerCells(appendix: Appendix, row: number): readonly PlanCell[] {
  const printed = appendix.columns.map(({ field, heading: text }): PlanCell => {
    return { at: `${taskColumns[field]}${row}`, content: { kind: 'text', text }, style: 'header' };
  });
  const unprinted = { kind: 'text', text: formHeadings.check } as const;
  return [...printed, { at: `${check}${row}`, content: unprinted, style: 'unprintedHeader' }];
}

/** A list that admits only the exact values: formulas, and those who receive the report, count them literally. */
function assessmentChoice(
  appendix: Appendix,
  { firstTask, lastTask }: SectionPositions,
  words: InputWords,
): PlanValidation {
  const items = appendix.assessments.map(({ value }) => value);
  const range = `${last}${firstTask}:${last}${lastTask}`;
  return { range, kind: 'list', items, style: 'stop', ...fitInput(words.assessment(items)) };
}
