import type { Form, RowKey } from '../catalogue';
import { formColumns } from './columns';
import type { FigureContent } from './FigureContent';
import { figureFormula } from './figureFormula';
import { figureValidation } from './figureValidation';
import { formHeader } from './formHeader';
import { formLine } from './formLine';
import type { FormLine } from './formLine';
import { formStyles } from './formStyles';
import { encodeIdentity } from './identity';
import { NativeVerdicts } from './NativeVerdicts';
import { formPositions } from './positions';
import type { ReportHead } from './ReportHead';
import { rowHeight } from './rowHeights';
import type { PlanValidation, SheetPlan } from './SheetPlan';
import { carriedOverFormula } from './carriedOver';
import { referenceLine } from './referenceLine';
import type { ReferenceParts } from './referenceLine';
import { pageScale } from './pageScale';
import { margins, pageNumber, protection, verdictFormats } from './styles';
import { titleBlock } from './titleBlock';

/**
 * Column widths in type of 13 points; the check column is not printed. They are wider than A4 between the margins and
 * printed at a scale of 87 %, in type of 11 points: names take fewer lines, so that a form of up to 30 rows without
 * long notes is one page.
 */
const widths = { code: 6, name: 51.5, unit: 13.5, figure: 11, note: 16, check: 34 } as const;
const printed = ['code', 'name', 'unit', 'figure', 'note'] as const;
const scale = pageScale(
  printed.map((name) => widths[name]),
  { margins, orientation: 'portrait' },
);
const { code: first, figure, note, check } = formColumns;

/** The reference to the covering report, wrapped for the width of a form. */
export function formReference(head: ReportHead, standing?: ReferenceParts): string {
  return referenceLine(
    head,
    printed.reduce((sum, name) => sum + widths[name], 0),
    standing,
  );
}

/** The least height in points of a row that shows a Ghi chú in full, at most 409. */
export function noteHeight(note: string): number {
  return rowHeight(0, [{ text: note, width: widths.note, style: formStyles['note'] ?? {} }]).height;
}

/** The sheet of a form as printed in Công văn 581/BNV-CCHC (docs/regulation.md), with the check column beside it. */
export function formPlan(form: Form, head: ReportHead, tab: string, content: FigureContent): SheetPlan {
  const { edition, period, unit } = head;
  const { headerRows, firstRow, lastRow, rowOf } = formPositions(form);
  const block = titleBlock(
    { label: form.label.vi, title: form.title },
    head,
    printed.map((name) => ({ column: formColumns[name], width: widths[name] })),
  );
  const header = formHeader(headerRows, widths.name);
  const lines = formLines(form, head, rowOf, content);
  const down = (column: string): string => `${column}${firstRow}:${column}${lastRow}`;
  return {
    tab,
    identity: encodeIdentity({ edition: edition.id, form: form.id, period: period.text, unit }),
    styles: formStyles,
    cells: [...block.cells, ...header.cells, ...lines.flatMap((line) => line.cells)],
    merges: [...block.merges, ...header.merges],
    columnWidths: [...printed.map((name) => widths[name]), widths.check],
    rowHeights: [...block.rowHeights, ...header.rowHeights, ...lines.map((line) => line.rowHeight)],
    validations: formValidations(form, head, rowOf),
    conditionalFormats: verdictFormats(
      `${first}${firstRow}:${check}${lastRow}`,
      down(check),
      `$${check}${firstRow}`,
      form.rows.some(({ key }) => content.carriedOver?.(key) !== undefined),
    ),
    protection,
    page: {
      paper: 'A4',
      orientation: 'portrait',
      margins,
      printArea: `${first}1:${note}${lastRow}`,
      scale,
      titleRows: headerRows.join(':'),
      header: pageNumber,
    },
    freeze: { rows: headerRows[1], columns: 0 },
  };
}

/**
 * The rows of a form at the sheet rows given by `rowOf`, with their native formulas. Rows that are not in `rowOf` are
 * left out.
 */
export function formLines(
  form: Form,
  { edition, period, words }: ReportHead,
  rowOf: ReadonlyMap<RowKey, number>,
  content: FigureContent,
): readonly FormLine[] {
  const cellIn = (column: string) => (key: RowKey) =>
    rowOf.has(key) ? `${column}${String(rowOf.get(key))}` : undefined;
  const addresses = { figure: cellIn(figure), note: cellIn(note), measure: () => undefined };
  const verdicts = new NativeVerdicts(edition, period.text, addresses, words.verdicts);
  return form.rows.flatMap((row) => {
    const sheetRow = rowOf.get(row.key);
    if (sheetRow === undefined) return [];
    const rules = edition.rules.filter((rule) => rule.row === row.key);
    const verdict = verdicts.ofRow(row, rules);
    const carriedOver = content.carriedOver?.(row.key);
    const cells = { figure: addresses.figure(row.key) ?? '', note: addresses.note(row.key) ?? '' };
    const native = {
      figure: figureFormula(row, (key) => addresses.figure(key) ?? ''),
      verdict: carriedOver === undefined ? verdict : carriedOverFormula(verdict, cells, carriedOver, words.verdicts),
    };
    return [formLine(row, sheetRow, content, native, widths)];
  });
}

export function formValidations(
  form: Form,
  { edition, words }: ReportHead,
  rowOf: ReadonlyMap<RowKey, number>,
): readonly PlanValidation[] {
  return form.rows.flatMap((row) => {
    const sheetRow = rowOf.get(row.key);
    if (sheetRow === undefined) return [];
    return figureValidation(row, `${figure}${String(sheetRow)}`, edition.rules, words.inputs);
  });
}
