import { quoteText } from '../base/quoteText';
import { unchangedFormula } from './figureWatch';
import type { WatchedForm } from './figureWatch';
import { encodeIdentity, checkSheetId } from './identity';
import type { ReportHead } from './ReportHead';
import { linesOf, rowHeight } from './rowHeights';
import type { WrappedText } from './rowHeights';
import type { CellStyle, PlanCell, PlanConditionalFormat, PlanContent, RowHeight, SheetPlan } from './SheetPlan';
import { margins, pageNumber, protection, sharedStyles } from './styles';

/** The texts of the check sheet. */
export interface CheckSheetContent {
  readonly title: string;
  /** Unit, period, verdict, who, when and digest, each with its label. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Null where the figures cannot be compared, such as a cell with an error. */
  readonly watch: FigureWatch | null;
  readonly headings: readonly [where: string, finding: string, explanation: string];
  readonly lines: readonly CheckSheetLine[];
  /** Shown in the table if there are no findings. */
  readonly none: string;
  readonly closing: string;
  /** The index and date line and the name for the handwritten signature. */
  readonly signature: readonly [place: string, name: string];
}

/** What the sheet itself says once figures are others than when it was made. */
export interface FigureWatch {
  readonly label: string;
  readonly unchanged: string;
  /** Before the labels of the forms whose figures have changed. */
  readonly changed: string;
  /** Says what is compared. */
  readonly hint: string;
  readonly forms: readonly WatchedForm[];
}

export interface CheckSheetLine {
  readonly where: string;
  readonly finding: string;
  readonly explanation: string;
  readonly link: { readonly tab: string; readonly cell: string } | null;
}

/** Column widths that fill A4 between the margins in type of 13 points. */
const widths = { A: 16, B: 37, C: 32 } as const;
const [first, , last] = ['A', 'B', 'C'] as const;

const styles: Readonly<Record<string, CellStyle>> = {
  ...sharedStyles,
  factLabel: { vertical: 'top', wrap: true, bold: true },
  fact: { vertical: 'top', wrap: true },
  listed: { ...sharedStyles.boxed, vertical: 'top' },
  link: { ...sharedStyles.boxed, vertical: 'top', colour: '#0563C1' },
  closing: { vertical: 'top', wrap: true, italic: true },
  place: { horizontal: 'center', vertical: 'top', wrap: true, italic: true, unlocked: true },
  signature: { horizontal: 'center', vertical: 'top', wrap: true, bold: true, unlocked: true },
};

interface Line {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly string[];
  readonly rowHeight: RowHeight;
}

/** The check sheet for print and signature: the verdict, who has checked, the findings and their explanations. */
export function checkSheetPlan(
  { edition, period, unit }: ReportHead,
  tab: string,
  content: CheckSheetContent,
): SheetPlan {
  const { facts, lines, watch } = content;
  const watched = facts.length + 2;
  const header = facts.length + (watch ? 4 : 3);
  const listed =
    lines.length === 0
      ? [noneLine(header + 1, content.none)]
      : lines.flatMap(splitLine).map((part, index) => listLine(header + 1 + index, part));
  const end = header + listed.length;
  const all: readonly Line[] = [
    wide(1, content.title, 'title'),
    ...facts.map(([label, value], index) => factLine(index + 2, label, value)),
    ...(watch ? [watchLine(watched, watch)] : []),
    headerLine(header, content.headings),
    ...listed,
    wide(end + 2, content.closing, 'closing'),
    ...signatureLines(end + 4, content.signature),
  ];
  return {
    tab,
    identity: encodeIdentity({ edition: edition.id, form: checkSheetId, period: period.text, unit }),
    styles,
    cells: [...all.flatMap((line) => line.cells), ...(watch ? watchedCells(watch) : [])],
    merges: all.flatMap((line) => line.merges),
    columnWidths: Object.values(widths),
    rowHeights: all.map((line) => line.rowHeight),
    validations: [],
    conditionalFormats: watch ? [changedFormat(watched, watch)] : [],
    protection,
    page: {
      paper: 'A4',
      orientation: 'portrait',
      margins,
      printArea: `${first}1:${last}${String(end + 9)}`,
      titleRows: `${String(header)}:${String(header)}`,
      header: pageNumber,
    },
  };
}

const whole = widths.A + widths.B + widths.C;

function wide(row: number, text: string, style: string): Line {
  const cells = Object.keys(widths).map((column, index) =>
    cell(`${column}${String(row)}`, index === 0 ? text : '', style),
  );
  return line(
    row,
    cells,
    [`${first}${String(row)}:${last}${String(row)}`],
    [{ text, width: whole, style: styles[style] ?? {} }],
  );
}

function factLine(row: number, label: string, value: string): Line {
  const cells = [
    cell(`A${String(row)}`, label, 'factLabel'),
    cell(`B${String(row)}`, value, 'fact'),
    cell(`C${String(row)}`, '', 'fact'),
  ];
  return line(
    row,
    cells,
    [`B${String(row)}:C${String(row)}`],
    [
      { text: label, width: widths.A, style: { wrap: true, bold: true } },
      { text: value, width: widths.B + widths.C, style: { wrap: true } },
    ],
  );
}

/** The column beside the printed ones in which the figures of each form are compared. */
const watchColumn = 'E';

function watchLine(row: number, watch: FigureWatch): Line {
  const places = watch.forms.map((_, index) => `$${watchColumn}$${String(index + 2)}`);
  const changed = places.join('&');
  const [same, other, hint] = [watch.unchanged, watch.changed, watch.hint].map(quoteText);
  const formula = `=IF(${changed}="",${same ?? ''},${other ?? ''}&${changed})&" "&${hint ?? ''}`;
  const longest = `${watch.changed}${watch.forms.map(({ label }) => `${label}; `).join('')} ${watch.hint}`;
  const { cells, merges, rowHeight: height } = factLine(row, watch.label, longest);
  const at = `B${String(row)}`;
  const told = cells.map((one): PlanCell => (one.at === at ? { ...one, content: { kind: 'formula', formula } } : one));
  return { cells: told, merges, rowHeight: height };
}

/** The label of each form whose figures have changed. */
function watchedCells({ label, forms }: FigureWatch): readonly PlanCell[] {
  return [
    cell(`${watchColumn}1`, label, 'unprintedHeader'),
    ...forms.map((form, index): PlanCell => {
      const formula = `=IF(${unchangedFormula(form)},"",${quoteText(`${form.label}; `)})`;
      return { at: `${watchColumn}${String(index + 2)}`, content: { kind: 'formula', formula }, style: 'check' };
    }),
  ];
}

function changedFormat(row: number, { changed }: FigureWatch): PlanConditionalFormat {
  const formula = `LEFT($B$${String(row)},${String(changed.length)})=${quoteText(changed)}`;
  return { range: `A${String(row)}:C${String(row)}`, formula, fill: '#FDE2E1', colour: '#9C0006', bold: true };
}

function headerLine(row: number, headings: CheckSheetContent['headings']): Line {
  const columns = ['A', 'B', 'C'] as const;
  const cells = columns.map((column, index) => cell(`${column}${String(row)}`, headings[index] ?? '', 'header'));
  return line(
    row,
    cells,
    [],
    columns.map((column, index) => ({
      text: headings[index] ?? '',
      width: widths[column],
      style: sharedStyles.header,
    })),
  );
}

function listLine(row: number, { where, finding, explanation, link }: CheckSheetLine): Line {
  const linked: PlanContent = link ? { kind: 'link', text: where, ...link } : { kind: 'text', text: where };
  const cells: readonly PlanCell[] = [
    { at: `A${String(row)}`, content: linked, style: link ? 'link' : 'listed' },
    cell(`B${String(row)}`, finding, 'listed'),
    cell(`C${String(row)}`, explanation, 'listed'),
  ];
  const texts = [
    { text: where, width: widths.A },
    { text: finding, width: widths.B },
    { text: explanation, width: widths.C },
  ];
  return line(
    row,
    cells,
    [],
    texts.map((text) => ({ ...text, style: sharedStyles.boxed })),
  );
}

function noneLine(row: number, text: string): Line {
  const cells = Object.keys(widths).map((column, index) =>
    cell(`${column}${String(row)}`, index === 0 ? text : '', 'boxed'),
  );
  return line(
    row,
    cells,
    [`${first}${String(row)}:${last}${String(row)}`],
    [{ text, width: whole, style: sharedStyles.boxed }],
  );
}

/** The date above the signer on the right, as in all letters of the administration. */
function signatureLines(row: number, texts: CheckSheetContent['signature']): readonly Line[] {
  return texts.map((text, index) => {
    const style = index === 0 ? 'place' : 'signature';
    const at = cell(`${last}${String(row + index)}`, text, style);
    return line(row + index, [at], [], [{ text, width: widths[last], style: styles[style] ?? {} }]);
  });
}

/** The maximum of lines of text in a row: higher rows exceed Excel's limit and leave pages half empty. */
const mostLines = 8;

/** Splits a line of the table into rows of limited height; the texts continue from one row to the next. */
function splitLine({ where, finding, explanation, link }: CheckSheetLine): readonly CheckSheetLine[] {
  const findings = splitText(finding, widths.B);
  const explanations = splitText(explanation, widths.C);
  return Array.from({ length: Math.max(findings.length, explanations.length) }, (_, index) => ({
    where: index === 0 ? where : '',
    finding: findings[index] ?? '',
    explanation: explanations[index] ?? '',
    link: index === 0 ? link : null,
  }));
}

/** A longer word is broken. */
const longestWord = /\S{120}(?=\S)/gu;

function splitText(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  let piece = '';
  for (const word of text.replace(longestWord, '$& ').split(/(?<=\s)/)) {
    if (piece !== '' && linesOf({ text: piece + word.trimEnd(), width, style: sharedStyles.boxed }) > mostLines) {
      rows.push(piece.trimEnd());
      piece = '';
    }
    piece += word;
  }
  return [...rows, piece.trimEnd()];
}

function cell(at: string, text: string, style: string): PlanCell {
  return { at, content: text === '' ? { kind: 'empty' } : { kind: 'text', text }, style };
}

function line(row: number, cells: readonly PlanCell[], merges: readonly string[], texts: readonly WrappedText[]): Line {
  return { cells, merges, rowHeight: rowHeight(row, texts) };
}
