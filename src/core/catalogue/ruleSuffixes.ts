/** The properties of a kind of rule that editions and sheets depend on. Its findings and words are in the kinds folders of rules and presentation. */
export interface SuffixTraits {
  /**
   * True if a rule of the kind that names no other row checks the row's figure as typed; other rules do not use a figure
   * that violates it.
   */
  readonly judgesTyped: boolean;
  /** True if the Excel formula of a rule of the kind also reports that the cell holds text. */
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

/** The names of all suffixes, for the schema of editions. */
export const suffixes = Object.keys(ruleSuffixes) as readonly Suffix[]; // an object literal has no other keys
