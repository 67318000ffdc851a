import type { Row } from '../catalogue';
import { assertNever } from '../base/assertNever';
import { grouped } from './formStyles';
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
  countBeside: { ...beside, numberFormat: grouped },
  figureBeside: beside,
  unit: { horizontal: 'center', vertical: 'center', wrap: true, bold: true },
  period: { horizontal: 'center', vertical: 'center', italic: true },
  header: { ...sharedStyles.header, size },
  group: { ...boxed, indent: 1, bold: true, size, fill: '#F2F2F2' },
  code: { ...centre, numberFormat: '@' },
  name: { ...boxed, size, indent: 1 },
  nameBold: { ...boxed, size, indent: 1, bold: true },
  measure: centre,
  count: { ...centre, numberFormat: grouped },
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

/**
 * What is compared of a row, and its styles: figures by difference and percent; percentages by the difference in
 * points, as a percentage of a percentage misleads; codes, which are no quantities, stand side by side.
 */
export function figureLook({ type }: Row, where: 'printed' | 'unprinted'): FigureLook {
  const plain = where === 'printed' ? 'figure' : 'figureBeside';
  switch (type) {
    case 'count':
    case 'money':
      return where === 'printed'
        ? { figure: 'count', difference: 'count', change: plain }
        : { figure: 'countBeside', difference: 'countBeside', change: plain };
    case 'percent':
      return { figure: plain, difference: plain, change: undefined };
    case 'code':
    case 'heading':
      return { figure: plain, difference: undefined, change: undefined };
    default:
      return assertNever(type);
  }
}
