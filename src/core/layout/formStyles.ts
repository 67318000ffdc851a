import { rowTypes } from '../catalogue';
import type { Row } from '../catalogue';
import type { CellStyle } from './SheetPlan';
import { sharedStyles } from './styles';

const { boxed, boxedCentre } = sharedStyles;

/**
 * 399018 shows as 399,018 or 399.018, whichever the machine uses; below a thousand the figure shows as it is, so that
 * 1.8 typed for 1.800 is seen. `#,##0.###` would leave a bare separator behind whole numbers. The condition stands
 * before General: LibreOffice shows a number of a section behind a condition without its sign.
 */
export const groupedFormat = '[<1000]General;#,##0';

/** A little air between the border and a text that starts at it. */
const names = Object.fromEntries(
  [1, 2, 3].flatMap((indent): [string, CellStyle][] => [
    [`name${indent}`, { ...boxed, indent }],
    [`name${indent}Bold`, { ...boxed, indent, bold: true }],
  ]),
);

export const formStyles: Readonly<Record<string, CellStyle>> = {
  ...sharedStyles,
  code: { ...boxedCentre, numberFormat: '@' },
  codeBold: { ...boxedCentre, numberFormat: '@', bold: true },
  ...names,
  unit: boxedCentre,
  count: { ...boxedCentre, numberFormat: groupedFormat, unlocked: true },
  countLocked: { ...boxedCentre, numberFormat: groupedFormat },
  percent: { ...boxedCentre, unlocked: true },
  percentLocked: boxedCentre,
  note: { ...boxed, indent: 1, unlocked: true },
};

/** Groups and the rows of the first level stand out, as the forms are printed. */
export function isBold(row: Row): boolean {
  return row.type === 'heading' || row.level === 1;
}

export function nameStyle(row: Row): string {
  const indent = Math.min(row.level, 3);
  return `name${indent}${isBold(row) ? 'Bold' : ''}`;
}

/** The style of a figure cell; `isOpen` cells may be typed into. */
export function figureStyle(row: Row, isOpen: boolean): string {
  const format = rowTypes[row.type].numberFormat === 'grouped' ? 'count' : 'percent';
  return isOpen ? format : `${format}Locked`;
}
