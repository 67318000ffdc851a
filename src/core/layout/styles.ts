import { carriedOverSign } from './carriedOver';
import type { CellStyle, PlanConditionalFormat, PlanPage, PlanProtection } from './SheetPlan';

const centred: CellStyle = { horizontal: 'center', vertical: 'center', wrap: true };
const boxed: CellStyle = { border: true, vertical: 'center', wrap: true };
const boxedCentre: CellStyle = { ...boxed, horizontal: 'center' };
const unprinted: CellStyle = { vertical: 'center', size: 12 };

/** Styles of all sheets; those of table cells have borders on all sides. */
export const sharedStyles = {
  label: { ...centred, bold: true },
  title: { ...centred, bold: true },
  reference: { ...centred, italic: true, unlocked: true },
  header: { ...boxedCentre, bold: true },
  unprintedHeader: { ...centred, bold: true, size: 12 },
  check: unprinted,
  boxed,
  boxedCentre,
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Margins by Nghị định 30/2020/NĐ-CP: A4, top and bottom 20–25 mm, left 30–35, right 15–20. */
export const margins: PlanPage['margins'] = { top: 20, bottom: 20, left: 30, right: 15 };

export const pageNumber = '&"Times New Roman,Regular"&13&P';

/** Prevents accidental damage; heights, formats and new rows stay free. */
export const protection: PlanProtection = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
};

/**
 * Colours rows by the verdict in the same row, which says it in words, too: red to fix, amber to explain, blue for a
 * carried-over figure to confirm (`hasCarriedOver`). `verdict` is the check cell of the first row with its column
 * fixed: `$F7`. `rows` holds that column as well: Excel may not repaint a cell for a change outside of the range of its
 * rule. https://github.com/OfficeDev/office-js/issues/5299
 */
export function verdictFormats(
  rows: string,
  verdicts: string,
  verdict: string,
  hasCarriedOver = false,
): readonly PlanConditionalFormat[] {
  const colours = [
    { sign: '✗', fill: '#FDE2E1', colour: '#9C0006' },
    { sign: '!', fill: '#FFF2CC', colour: '#7F4F00' },
    ...(hasCarriedOver ? [{ sign: carriedOverSign.trim(), fill: '#DDEBF7', colour: '#1F4E79' }] : []),
  ];
  return colours.flatMap(({ sign, fill, colour }) => {
    const formula = `LEFT(${verdict},1)="${sign}"`;
    return [
      { range: verdicts, formula, fill, colour, bold: true },
      { range: rows, formula, fill, colour },
    ];
  });
}
