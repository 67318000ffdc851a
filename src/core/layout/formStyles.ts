import { rowTypes } from '../catalogue';
import type { Row } from '../catalogue';
import type { CellStyle } from './SheetPlan';
import { sharedStyles } from './styles';

const { boxed, boxedCentre } = sharedStyles;

/**
 * 399018 is shown as 399,018 or 399.018 by the machine's locale. A figure below a thousand is shown as typed, so that
 * 1.8 typed for 1.800 is noticed. `#,##0.###` would leave a separator behind whole numbers. The condition is before
 * General: LibreOffice drops the sign of a number in a section after a condition.
 */
export const groupedFormat = '[<1000]General;#,##0';

/** Styles of names by level; the indent keeps the text off the border. */
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
  percent: { ...boxedCentre, unlocked: true },
  note: { ...boxed, indent: 1, unlocked: true },
};

/** True for headings and rows of the first level, which the forms print in bold. */
export function isBold(row: Row): boolean {
  return row.type === 'heading' || row.level === 1;
}

export function nameStyle(row: Row): string {
  const indent = Math.min(row.level, 3);
  return `name${indent}${isBold(row) ? 'Bold' : ''}`;
}

/** The style of a figure cell. */
export function figureStyle(row: Row): string {
  return rowTypes[row.type].numberFormat === 'grouped' ? 'count' : 'percent';
}
