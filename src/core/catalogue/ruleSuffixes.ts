/** What the edition and the sheets must know of a kind of rule; its words and its findings stand elsewhere. */
export interface SuffixTraits {
  /**
   * Rules of the kind judge the figure of one row by itself where they name no other row: as it was typed, and a figure
   * that breaks them is of no use to other rules.
   */
  readonly judgesTyped: boolean;
  /** The native formula of a rule of the kind also says that the cell holds text. */
  readonly marksText: boolean;
}

const plain = { judgesTyped: false, marksText: false } as const satisfies SuffixTraits;

/** The kinds of rules, by the suffix of a rule's id: `BM4.1.5-total` is a total. */
export const ruleSuffixes = {
  total: plain,
  ratio: plain,
  part: plain,
  equal: plain,
  residual: plain,
  average: plain,
  attainable: plain,
  code: { judgesTyped: true, marksText: false },
  type: { judgesTyped: true, marksText: true },
  range: { judgesTyped: true, marksText: false },
  required: plain,
  zero: plain,
  heading: plain,
} as const satisfies Readonly<Record<string, SuffixTraits>>;

export type Suffix = keyof typeof ruleSuffixes;

/** All suffixes, for the schema of editions. */
export const suffixes = Object.keys(ruleSuffixes) as readonly Suffix[]; // an object literal has no other keys
