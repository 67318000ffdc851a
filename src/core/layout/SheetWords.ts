import type { PeriodKind } from '../base/PeriodKind';
import type { QuantityWords } from '../catalogue';
import type { ValidationText } from './SheetPlan';

/** The texts of the sheets besides the printed headings. A text that follows a sign begins in lower case. */
export interface SheetWords {
  readonly period: (kind: PeriodKind, year: number) => string;
  readonly verdicts: VerdictWords;
  readonly tasks: TaskWords;
  readonly inputs: InputWords;
  readonly rules: RuleListWords;
}

/** Texts of the check column. */
export interface VerdictWords {
  /** Takes the place of the sign before a notice. */
  readonly notice: string;
  /** Shown for an empty ratio whose denominator is zero. */
  readonly nothingArises: string;
  /** Ends the text of a finding that must be explained. */
  readonly mustExplain: string;
  readonly notANumber: string;
  /** Shown by the rule sheet for a blank figure; the check column shows nothing. */
  readonly notYetFilled: string;
  readonly brokenCell: string;
  /** Shown for a carried-over figure that nobody has confirmed. */
  readonly startingValue: string;
}

/** Texts for what is missing in a task. */
export interface TaskWords {
  readonly content: string;
  readonly assessment: string;
  readonly choice: string;
}

/** Prompts and errors of validations. Texts beyond Excel's limits are cut. */
export interface InputWords extends Readonly<Record<QuantityWords, (code: string, unit: string) => InputText>> {
  readonly computed: (code: string) => InputText;
  readonly heading: (code: string) => InputText;
  /** What the prompt adds for a row that takes 0, or a note, where there is nothing to report. */
  readonly ifNothing: Readonly<Record<'zero' | 'note', string>>;
  readonly percent: (code: string, min: number, max: number) => InputText;
  readonly choice: (code: string, meanings: string) => InputText;
  readonly assessment: (list: readonly string[]) => InputText;
}

export interface InputText {
  readonly prompt: ValidationText;
  readonly error: ValidationText;
}

/** Texts of the rule sheet. */
export interface RuleListWords {
  readonly title: string;
  readonly headings: Readonly<Record<'id' | 'sentence' | 'verdict' | 'link', string>>;
  readonly counts: {
    readonly fix: (sign: string) => string;
    readonly explain: (sign: string) => string;
    readonly blank: string;
    readonly starting: string;
  };
  readonly isNumber: (code: string) => string;
  readonly tasks: {
    readonly content: string;
    readonly assessment: string;
    readonly choice: (list: readonly string[]) => string;
    /** Follows the number of tasks that break the rule. */
    readonly unit: string;
  };
  readonly onlyInAddIn: string;
  readonly absent: (form: string) => string;
  /** The text of the link to a row. */
  readonly row: (code: string) => string;
}
