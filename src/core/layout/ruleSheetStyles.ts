import type { CellStyle } from './SheetPlan';
import { sharedStyles } from './styles';

const { boxed, boxedCentre } = sharedStyles;
const linked = '#0563C1';

/** Column widths that fill A4 between the margins. */
export const ruleSheetColumns = {
  id: { column: 'A', width: 18.5 },
  sentence: { column: 'B', width: 33.5 },
  verdict: { column: 'C', width: 22.5 },
  link: { column: 'D', width: 10.5 },
} as const;

export type RuleSheetColumn = keyof typeof ruleSheetColumns;

/** The sheet has several hundred lines, so its type is smaller than that of the forms. */
const size = 12;

export const ruleSheetStyles = {
  ...sharedStyles,
  unit: { horizontal: 'center', vertical: 'center', wrap: true, bold: true },
  period: { horizontal: 'center', vertical: 'center', italic: true },
  countLabel: { ...boxed, size, indent: 1 },
  count: { ...boxedCentre, bold: true, size },
  group: { ...boxed, indent: 1, bold: true, size, fill: '#F2F2F2' },
  groupLink: { ...boxedCentre, size, fill: '#F2F2F2', colour: linked },
  id: { ...boxed, size: 11, indent: 1 },
  sentence: { ...boxed, size, indent: 1 },
  verdict: { ...boxed, size, indent: 1 },
  unjudged: { ...boxed, size, indent: 1, italic: true, colour: '#595959' },
  link: { ...boxedCentre, size, colour: linked },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type RuleSheetStyle = keyof typeof ruleSheetStyles;
