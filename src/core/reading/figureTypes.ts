/** The traits by which the figures of a type are read (docs/regulation.md, How numbers are written). */
export interface FigureTraits {
  /** True if '1,5' is a figure of this type; if false, only whole numbers are. */
  readonly takesDecimals: boolean;
  /** The meaning of one separator before exactly three digits, as in '1.234': thousands, decimals, or a question to the user. */
  readonly loneGroup: 'thousands' | 'decimal' | 'question';
  /** True if '12%', a cell with a percent format and the ratio of a fraction are figures of this type. */
  readonly isPercentage: boolean;
  /** The meaning of a fraction such as '5/9' without another figure. */
  readonly fraction: 'ratio' | 'numerator' | 'question';
  /** True if 'Không có' is 0, and a dash may be; if false, neither says which figure is meant. */
  readonly noneIsZero: boolean;
  /** True if the words of the row's codes are read as figures. */
  readonly hasCodes: boolean;
  /** True if decimals of a number cell may come from a misread thousands dot, and a date serial from a misread date. */
  readonly mayBeMisread: boolean;
  /** The question about a usable figure: whether × 100 is meant if it is at most 1, or × 1000 if it has three decimals. */
  readonly doubt: 'fraction' | 'thousandth' | null;
}

/** The traits of each type of figure. */
export const figureTypes = {
  /** Whole numbers of things. */
  count: {
    takesDecimals: false,
    loneGroup: 'thousands',
    isPercentage: false,
    fraction: 'numerator',
    noneIsZero: true,
    hasCodes: false,
    mayBeMisread: true,
    doubt: null,
  },
  /** Percentages from 0 to 100, not shares from 0 to 1. */
  percent: {
    takesDecimals: true,
    loneGroup: 'decimal',
    isPercentage: true,
    fraction: 'ratio',
    noneIsZero: false,
    hasCodes: false,
    mayBeMisread: false,
    doubt: 'fraction',
  },
  /** Amounts in million đồng. */
  money: {
    takesDecimals: true,
    loneGroup: 'question',
    isPercentage: false,
    fraction: 'question',
    noneIsZero: true,
    hasCodes: false,
    mayBeMisread: false,
    doubt: 'thousandth',
  },
  /** Whole numbers with a meaning in words each. */
  code: {
    takesDecimals: false,
    loneGroup: 'thousands',
    isPercentage: false,
    fraction: 'question',
    noneIsZero: false,
    hasCodes: true,
    mayBeMisread: false,
    doubt: null,
  },
} as const satisfies Readonly<Record<string, FigureTraits>>;

export type FigureType = keyof typeof figureTypes;
