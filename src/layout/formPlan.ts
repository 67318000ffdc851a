import type { Form, RowKey } from '../catalogue';
import { formColumns } from './columns';
import type { FigureContent } from './FigureContent';
import { figureFormula } from './figureFormula';
import { figureValidation } from './figureValidation';
import { formHeader } from './formHeader';
import { formLine } from './formLine';
import { formStyles } from './formStyles';
import { encodeIdentity } from './identity';
import { NativeVerdicts } from './nativeVerdict';
import { formPositions } from './positions';
import type { ReportHead } from './ReportHead';
import type { SheetPlan } from './SheetPlan';
import { margins, pageNumber, protection, verdictFormats } from './styles';
import { titleBlock } from './titleBlock';

/** Widths that fill A4 between the margins with type of 13 points; the check column is not printed. */
const widths = { code: 6, name: 35, unit: 16.7, figure: 10.8, note: 16.5, check: 34 } as const;
const printed = ['code', 'name', 'unit', 'figure', 'note'] as const;
const { code: first, figure, note, check } = formColumns;

/** A form as Công văn 581/BNV-CCHC prints it, with the column "Kiểm tra" beside it. */
export function formPlan(form: Form, head: ReportHead, tab: string, content: FigureContent): SheetPlan {
  const { edition, period, unit, words } = head;
  const { headerRows, firstRow, lastRow, rowOf } = formPositions(form);
  const cellIn = (column: string) => (key: RowKey) =>
    rowOf.has(key) ? `${column}${String(rowOf.get(key))}` : undefined;
  const addresses = { figure: cellIn(figure), note: cellIn(note), measure: () => undefined };
  const verdicts = new NativeVerdicts(edition, period.text, addresses, words.verdicts);
  const block = titleBlock(
    { label: form.label.vi, title: form.title },
    head,
    printed.map((name) => ({ column: formColumns[name], width: widths[name] })),
  );
  const header = formHeader(headerRows, widths.name);
  const lines = form.rows.map((row, place) => {
    const rules = edition.rules.filter((rule) => rule.row === row.key);
    const native = {
      figure: figureFormula(row, (key) => addresses.figure(key) ?? ''),
      verdict: verdicts.ofRow(row, rules),
    };
    return formLine(row, firstRow + place, content, native, widths);
  });
  const down = (column: string): string => `${column}${firstRow}:${column}${lastRow}`;
  return {
    tab,
    identity: encodeIdentity({ edition: edition.id, form: form.id, period: period.text, unit }),
    styles: formStyles,
    cells: [...block.cells, ...header.cells, ...lines.flatMap((line) => line.cells)],
    merges: [...block.merges, ...header.merges],
    columnWidths: [...printed.map((name) => widths[name]), widths.check],
    rowHeights: [...block.rowHeights, ...header.rowHeights, ...lines.map((line) => line.rowHeight)],
    validations: form.rows.flatMap(
      (row, place) => figureValidation(row, `${figure}${firstRow + place}`, edition.rules, words.inputs) ?? [],
    ),
    conditionalFormats: verdictFormats(`${first}${firstRow}:${note}${lastRow}`, down(check), `$${check}${firstRow}`),
    protection,
    page: {
      paper: 'A4',
      orientation: 'portrait',
      margins,
      printArea: `${first}1:${note}${lastRow}`,
      titleRows: headerRows.join(':'),
      header: pageNumber,
    },
    freeze: { rows: headerRows[1], columns: 0 },
  };
}
