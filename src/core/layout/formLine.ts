import type { Row } from '../catalogue';
import { formColumns } from './columns';
import type { FigureContent } from './FigureContent';
import { figureStyle, formStyles, isBold, nameStyle } from './formStyles';
import { rowHeight } from './rowHeights';
import type { PlanCell, PlanContent, RowHeight } from './SheetPlan';
import { unitText } from './unitText';

/** The native formulas of a row; undefined leaves the cell to be typed or blank. */
export interface NativeFormulas {
  readonly figure: string | undefined;
  readonly verdict: string | undefined;
}

export interface FormLine {
  readonly cells: readonly PlanCell[];
  readonly rowHeight: RowHeight;
}

type Widths = Readonly<Record<'name' | 'unit' | 'note', number>>;

/**
 * The cells of a row of a form. Figures and notes are unlocked in every row, so that a whole column can be pasted: Excel
 * refuses a paste over a single locked cell.
 */
export function formLine(
  row: Row,
  sheetRow: number,
  { figure, overFormula, note }: FigureContent,
  native: NativeFormulas,
  widths: Widths,
): FormLine {
  const typed = native.figure === undefined || overFormula(row.key) ? figure(row.key) : undefined;
  const printed = printedName(row);
  const unit = unitText(row);
  const remark = note(row.key) ?? '';
  const name = nameStyle(row);
  const cell = (column: keyof typeof formColumns, content: PlanContent, style: string): PlanCell => ({
    at: `${formColumns[column]}${sheetRow}`,
    content,
    style,
  });
  return {
    cells: [
      cell('code', textContent(row.code), isBold(row) ? 'codeBold' : 'code'),
      cell('name', printed, name),
      cell('unit', textContent(unit), 'unit'),
      cell('figure', isGiven(typed) ? figureContent(typed) : formulaContent(native.figure), figureStyle(row)),
      cell('note', textContent(remark), 'note'),
      cell('check', formulaContent(native.verdict), 'check'),
    ],
    rowHeight: rowHeight(sheetRow, [
      { text: printed.text, width: widths.name, style: formStyles[name] ?? {} },
      { text: unit, width: widths.unit, style: formStyles['unit'] ?? {} },
      { text: remark, width: widths.note, style: formStyles['note'] ?? {} },
    ]),
  };
}

/** The name followed by its hint in italics; a hint of several lines keeps its line breaks and starts on a new line. */
export function printedName({ name, hint }: Row): Extract<PlanContent, { kind: 'text' }> {
  if (hint === undefined) return { kind: 'text', text: name };
  const text = `${name}${hint.includes('\n') ? '\n' : ' '}${hint}`;
  return { kind: 'text', text, italic: { from: text.length - hint.length, to: text.length } };
}

function isGiven(typed: number | string | undefined): typed is number | string {
  return typed !== undefined && typed !== '';
}

function figureContent(typed: number | string): PlanContent {
  return typeof typed === 'number' ? { kind: 'number', value: typed } : { kind: 'text', text: typed };
}

function textContent(text: string): PlanContent {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

function formulaContent(formula: string | undefined): PlanContent {
  return formula === undefined ? { kind: 'empty' } : { kind: 'formula', formula };
}
