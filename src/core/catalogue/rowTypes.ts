import type { FigureType } from '../reading';

/** The differences between the types of rows. A new type needs an entry here and its words in each language. */
export interface RowTypeTraits {
  /** The type of figure that the row's cell is read as; null for a row without a figure. */
  readonly reader: FigureType | null;
  /** The number format of the figure: with thousands separators, or as typed. */
  readonly numberFormat: 'grouped' | 'asTyped';
  /** The sign that a sentence puts behind the figure. */
  readonly sign: 'percent' | null;
  /** Excel's data validation of the figure cell; `words` names the text that is shown at the cell. */
  readonly validation:
    | { readonly type: 'none' }
    | { readonly type: 'quantity'; readonly kind: 'whole' | 'decimal'; readonly words: string }
    /** A number between the bounds of the row's own rule. */
    | { readonly type: 'bounded' }
    /** One of the row's codes. */
    | { readonly type: 'list' };
  /**
   * The comparison of two periods: the difference and its percentage, the difference alone (a percentage of a percentage
   * misleads), or the figures alone, because they are no quantities.
   */
  readonly comparison: 'relative' | 'points' | 'sideBySide';
  /**
   * What stands in the row when there is nothing to report: 0 for a quantity; a blank with a note for a percentage, as
   * there is no share of nothing and 0 would say that nothing was done; for a code still one of its choices, as its 0 is
   * a choice like any other. Null for a row without a figure.
   */
  readonly ifNothing: 'zero' | 'note' | 'choice' | null;
}

/** The types of rows (docs/regulation.md, Units and row types). Their words are in presentation/messages. */
export const rowTypes = {
  /** A title over other rows, without a figure. */
  heading: {
    reader: null,
    numberFormat: 'asTyped',
    sign: null,
    validation: { type: 'none' },
    comparison: 'sideBySide',
    ifNothing: null,
  },
  count: {
    reader: 'count',
    numberFormat: 'grouped',
    sign: null,
    validation: { type: 'quantity', kind: 'whole', words: 'count' },
    comparison: 'relative',
    ifNothing: 'zero',
  },
  percent: {
    reader: 'percent',
    numberFormat: 'asTyped',
    sign: 'percent',
    validation: { type: 'bounded' },
    comparison: 'points',
    ifNothing: 'note',
  },
  money: {
    reader: 'money',
    numberFormat: 'grouped',
    sign: null,
    validation: { type: 'quantity', kind: 'decimal', words: 'money' },
    comparison: 'relative',
    ifNothing: 'zero',
  },
  code: {
    reader: 'code',
    numberFormat: 'asTyped',
    sign: null,
    validation: { type: 'list' },
    comparison: 'sideBySide',
    ifNothing: 'choice',
  },
} as const satisfies Readonly<Record<string, RowTypeTraits>>;

export type RowType = keyof typeof rowTypes;

/** The names of the texts that data validation shows at the cells of quantities. */
export type QuantityWords = Extract<(typeof rowTypes)[RowType]['validation'], { type: 'quantity' }>['words'];

/** The names of all types, for the schema of editions. */
export const rowTypeNames = Object.keys(rowTypes) as readonly RowType[]; // an object literal has no other keys
