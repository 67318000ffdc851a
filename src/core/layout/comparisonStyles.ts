import { rowTypes } from '../catalogue';
import type { Row } from '../catalogue';
import { groupedFormat } from './formStyles';
import type { CellStyle } from './SheetPlan';
import { sharedStyles } from './styles';

const { boxed, boxedCentre, check, unprintedHeader } = sharedStyles;

/** Smaller than the forms: ten columns have to fit a page. */
const size = 12;
const centre: CellStyle = { ...boxedCentre, size };
const beside: CellStyle = { ...check, horizontal: 'center' };

/** Cells that stand unprinted beside a form end in `Beside`, those of the sheet of comparisons do not. */
export const comparisonStyles = {
  ...sharedStyles,
  bare: {},
  unprintedHeader,
  countBeside: { ...beside, numberFormat: groupedFormat },
  figureBeside: beside,
  unit: { horizontal: 'center', vertical: 'center', wrap: true, bold: true },
  period: { horizontal: 'center', vertical: 'center', italic: true },
  header: { ...sharedStyles.header, size },
  group: { ...boxed, indent: 1, bold: true, size, fill: '#F2F2F2' },
  code: { ...centre, numberFormat: '@' },
  name: { ...boxed, size, indent: 1 },
  nameBold: { ...boxed, size, indent: 1, bold: true },
  measure: centre,
  count: { ...centre, numberFormat: groupedFormat },
  figure: centre,
  label: { ...check, bold: true },
  chosen: { ...boxed, size, indent: 1, bold: true, fill: '#FFF9E5', unlocked: true },
  listed: { vertical: 'center', size: 11, colour: '#595959' },
  listedHeader: { vertical: 'center', wrap: true, size: 11, colour: '#595959', bold: true },
  listedPeriod: { horizontal: 'right', vertical: 'center', wrap: true, size: 11, colour: '#595959', bold: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type ComparisonStyle = keyof typeof comparisonStyles;

export interface FigureLook {
  readonly figure: ComparisonStyle;
  /** Undefined where a difference says nothing. */
  readonly difference: ComparisonStyle | undefined;
  /** Undefined where a change in percent says nothing. */
  readonly change: ComparisonStyle | undefined;
}

/** What is compared of a row, by its type, and the styles of the cells that show it. */
export function figureLook({ type }: Row, where: 'printed' | 'unprinted'): FigureLook {
  const plain = where === 'printed' ? 'figure' : 'figureBeside';
  const withSeparators = where === 'printed' ? 'count' : 'countBeside';
  const { numberFormat, comparison } = rowTypes[type];
  const figure = numberFormat === 'grouped' ? withSeparators : plain;
  return {
    figure,
    difference: comparison === 'sideBySide' ? undefined : figure,
    change: comparison === 'relative' ? plain : undefined,
  };
}
