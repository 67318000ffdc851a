import type { FigureType } from '../reading';

/** Everything that differs between the types of rows: a new type is one entry here and its words. */
export interface RowTypeTraits {
  /** The type of figure that the row is read as; null for a row that takes no figure. */
  readonly reader: FigureType | null;
  /** The number format of the figure: with thousands separators, or just as it was typed. */
  readonly numberFormat: 'grouped' | 'asTyped';
  /** The sign that a sentence puts behind the figure. */
  readonly sign: 'percent' | null;
  /** What Excel's data validation asks of the figure cell; `words` names the text that is shown at the cell. */
  readonly validation:
    | { readonly type: 'none' }
    | { readonly type: 'quantity'; readonly kind: 'whole' | 'decimal'; readonly words: string }
    /** Between the bounds that the row's own rule demands. */
    | { readonly type: 'bounded' }
    /** A list of the row's codes. */
    | { readonly type: 'list' };
  /**
   * What is compared between two periods: the difference and its percentage, the difference alone (a percentage of a
   * percentage misleads), or nothing, as the figures are no quantities.
   */
  readonly comparison: 'relative' | 'points' | 'sideBySide';
}

/** The types of rows. The words of each stand in the messages: the row's card, and the validation of a quantity. */
export const rowTypes = {
  /** A title over other rows, without a figure. */
  heading: {
    reader: null,
    numberFormat: 'asTyped',
    sign: null,
    validation: { type: 'none' },
    comparison: 'sideBySide',
  },
  count: {
    reader: 'count',
    numberFormat: 'grouped',
    sign: null,
    validation: { type: 'quantity', kind: 'whole', words: 'count' },
    comparison: 'relative',
  },
  percent: {
    reader: 'percent',
    numberFormat: 'asTyped',
    sign: 'percent',
    validation: { type: 'bounded' },
    comparison: 'points',
  },
  money: {
    reader: 'money',
    numberFormat: 'grouped',
    sign: null,
    validation: { type: 'quantity', kind: 'decimal', words: 'money' },
    comparison: 'relative',
  },
  code: {
    reader: 'code',
    numberFormat: 'asTyped',
    sign: null,
    validation: { type: 'list' },
    comparison: 'sideBySide',
  },
} as const satisfies Readonly<Record<string, RowTypeTraits>>;

export type RowType = keyof typeof rowTypes;

/** The names of the texts that data validation shows at the cells of quantities. */
export type QuantityWords = Extract<(typeof rowTypes)[RowType]['validation'], { type: 'quantity' }>['words'];

/** The names of all types, for the schema of editions. */
export const rowTypeNames = Object.keys(rowTypes) as readonly RowType[]; // an object literal has no other keys
