/** How the figures of a type are written, and what is doubtful about them. */
export interface FigureTraits {
  /** '1,5' is a figure of this type; otherwise only whole numbers are. */
  readonly takesDecimals: boolean;
  /** What '1.234', one separator before exactly three digits, means: 1,234, 1.234, or a question. */
  readonly loneGroup: 'thousands' | 'decimal' | 'question';
  /** '12%', a cell with a percent format and the ratio of a fraction are figures of this type. */
  readonly isPercentage: boolean;
  /** What a fraction such as '5/9' means by itself. */
  readonly fraction: 'ratio' | 'numerator' | 'question';
  /** 'Không có' is 0; otherwise it may mean that the row does not apply. */
  readonly noneIsZero: boolean;
  /** The words of the row's codes stand for figures. */
  readonly hasCodes: boolean;
  /** A number cell with decimals may be a thousands dot that Excel misread, one that is a date serial a misread date. */
  readonly mayBeMisread: boolean;
  /** What is asked about a figure that can be used: × 100 for one up to 1, or × 1000 for three decimals. */
  readonly doubt: 'fraction' | 'thousandth' | null;
}

/** How each type of figure is read. */
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
  /** Whole numbers that stand for words. */
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
