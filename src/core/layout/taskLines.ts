import type { Appendix, TaskField } from '../catalogue';
import { taskColumns } from './columns';
import type { SectionPositions } from './positions';
import { rowHeight } from './rowHeights';
import type { CellStyle, PlanCell, PlanContent, RowHeight } from './SheetPlan';
import type { TaskWords } from './SheetWords';
import { sharedStyles } from './styles';
import { taskVerdict } from './taskFormulas';
import type { TaskRow } from './TaskRow';

/** Column widths that fill A4 landscape between the margins in type of 13 points; the check column is not printed. */
export const taskWidths: Readonly<Record<TaskField | 'check', number>> = {
  no: 5.5,
  content: 41,
  result: 19,
  time: 16.5,
  lead: 17.5,
  support: 18.5,
  assessment: 13,
  check: 34,
};

const open: CellStyle = { ...sharedStyles.boxed, unlocked: true };
const textStyles = {
  text: { ...open, indent: 1 },
  centred: { ...open, horizontal: 'center' },
} as const satisfies Readonly<Record<string, CellStyle>>;

export const taskStyles: Readonly<Record<string, CellStyle>> = {
  ...sharedStyles,
  ...textStyles,
  sectionNumber: { ...sharedStyles.boxedCentre, bold: true },
  section: { ...sharedStyles.boxed, bold: true, indent: 1 },
};

export interface TaskLine {
  readonly cells: readonly PlanCell[];
  /** Undefined for a blank row, which Excel fits to its text. */
  readonly rowHeight?: RowHeight;
}

/** The lines of a section: its heading across the table, its tasks, and blank rows for more. */
export function sectionLines(
  appendix: Appendix,
  { code, titleRow, firstTask, lastTask }: SectionPositions,
  tasks: readonly TaskRow[],
  words: TaskWords,
): readonly TaskLine[] {
  const given = tasks.filter(({ section }) => section === code);
  const rows = Array.from({ length: lastTask - firstTask + 1 }, (_, index) => firstTask + index);
  return [
    headingLine(appendix, code, titleRow),
    ...rows.map((row, index) => taskLine(appendix, row, given[index], words)),
  ];
}

function headingLine(appendix: Appendix, code: string, row: number): TaskLine {
  const title = appendix.sections.find((section) => section.code === code)?.title ?? '';
  const cells = appendix.columns.map(({ field }): PlanCell => {
    const text = field === 'no' ? code : field === 'content' ? title : '';
    return {
      at: `${taskColumns[field]}${row}`,
      content: textContent(text),
      style: field === 'no' ? 'sectionNumber' : 'section',
    };
  });
  return { cells, rowHeight: rowHeight(row, []) };
}

function taskLine(appendix: Appendix, row: number, task: TaskRow | undefined, words: TaskWords): TaskLine {
  const fields = appendix.columns.map(({ field }) => ({ field, text: task?.[field] ?? '', style: styleOf(field) }));
  const verdict: PlanContent = { kind: 'formula', formula: taskVerdict(appendix, row, words) };
  const cells = [
    ...fields.map(({ field, text, style }): PlanCell => {
      const content = field === 'no' ? numberContent(text) : textContent(text);
      return { at: `${taskColumns[field]}${row}`, content, style };
    }),
    { at: `${taskColumns.check}${row}`, content: verdict, style: 'check' },
  ];
  if (!task) return { cells };
  const texts = fields.map(({ field, text, style }) => ({ text, width: taskWidths[field], style: textStyles[style] }));
  return { cells, rowHeight: rowHeight(row, texts) };
}

function styleOf(field: TaskField): keyof typeof textStyles {
  return field === 'no' || field === 'time' || field === 'assessment' ? 'centred' : 'text';
}

/** Plain digits as a number, so that they can be filled down and counted; `a` or `1.1` stay text. */
function numberContent(text: string): PlanContent {
  return /^\d{1,9}$/.test(text) ? { kind: 'number', value: Number(text) } : textContent(text);
}

function textContent(text: string): PlanContent {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}
