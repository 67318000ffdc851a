import type { CellStyle } from './SheetPlan';
import { sharedStyles } from './styles';

const { boxed, boxedCentre } = sharedStyles;
const linked = '#0563C1';

/** Widths that fill A4 between the margins. */
export const checkColumns = {
  id: { column: 'A', width: 19.5, heading: 'Mã quy tắc' },
  sentence: { column: 'B', width: 37, heading: 'Quy tắc' },
  verdict: { column: 'C', width: 18, heading: 'Kết quả' },
  link: { column: 'D', width: 10.5, heading: 'Xem' },
} as const;

export type CheckColumn = keyof typeof checkColumns;

/** A working sheet of several hundred lines, so its type is smaller than that of the forms. */
const size = 12;

export const checkStyles = {
  ...sharedStyles,
  unit: { horizontal: 'center', vertical: 'center', wrap: true, bold: true },
  period: { horizontal: 'center', vertical: 'center', italic: true },
  countLabel: { ...boxed, size },
  count: { ...boxedCentre, bold: true, size },
  group: { ...boxed, bold: true, size, fill: '#F2F2F2' },
  groupLink: { ...boxedCentre, size, fill: '#F2F2F2', colour: linked },
  id: { ...boxed, size: 11 },
  sentence: { ...boxed, size },
  verdict: { ...boxed, size },
  unjudged: { ...boxed, size, italic: true, colour: '#595959' },
  link: { ...boxedCentre, size, colour: linked },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type CheckStyle = keyof typeof checkStyles;
