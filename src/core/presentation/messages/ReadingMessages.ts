import type { AmbiguityReason, UnreadableReason } from '../../reading';

/** What stands in a cell, and which number it means; `row` is the row with its name. */
export interface ReadingMessages {
  readonly convert: (row: string, text: string, figure: string) => string;
  readonly convertPercentFormat: (row: string, text: string, figure: string) => string;
  readonly convertCode: (row: string, text: string, code: string) => string;
  readonly doubtful: (row: string, text: string, reason: string) => string;
  readonly ambiguous: Readonly<Record<AmbiguityReason, string>>;
  readonly noCode: string;
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  readonly thousandth: (row: string, figure: string, alternative: string) => string;
  readonly fraction: (row: string, figure: string, alternative: string) => string;
  readonly date: (row: string, figure: string, date: string) => string;
  readonly ownFormula: (row: string, formula: string) => string;
  readonly otherFormula: (row: string, formula: string) => string;
  readonly remedies: {
    readonly retype: string;
    readonly retypeOne: (figure: string) => string;
    readonly retypeEither: (figures: string) => string;
    readonly codes: (codes: string) => string;
    readonly zeroOrNote: string;
    readonly replaceFormula: string;
    readonly restoreFormula: string;
    readonly confirm: string;
  };
}
