import { rowTypes } from '../catalogue';
import type { Row } from '../catalogue';
import { groupedFormat } from './formStyles';
import type { CellStyle } from './SheetPlan';
import { sharedStyles } from './styles';

const { boxed, boxedCentre, check, unprintedHeader } = sharedStyles;

/** Smaller type than in the forms, so that ten columns fit on a page. */
const size = 12;
const centre: CellStyle = { ...boxedCentre, size };
const beside: CellStyle = { ...check, horizontal: 'center' };

/** Names that end in `Beside` are for the unprinted columns beside a form, the others for the comparison sheet. */
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
  /** Undefined if a difference is meaningless for the row. */
  readonly difference: ComparisonStyle | undefined;
  /** Undefined if a change in percent is meaningless for the row. */
  readonly change: ComparisonStyle | undefined;
}

/** The styles of a row's figure, difference and change, by the type of the row. */
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
