import type { PeriodKind } from '../base/PeriodKind';
import type { QuantityWords } from '../catalogue';
import type { ValidationText } from './SheetPlan';

/** What the sheets say besides their printed headings; texts of a cell in small letters where they go on a sign. */
export interface SheetWords {
  readonly period: (kind: PeriodKind, year: number) => string;
  readonly verdicts: VerdictWords;
  readonly tasks: TaskWords;
  readonly inputs: InputWords;
  readonly rules: RuleListWords;
}

/** The check column. */
export interface VerdictWords {
  /** Stands before what is worth a look, where others have a sign. */
  readonly notice: string;
  /** What a ratio over zero says where nothing is typed. */
  readonly nothingArises: string;
  /** The end of what must be explained. */
  readonly mustExplain: string;
  readonly notANumber: string;
  /** What the sheet of all rules says of a blank; the check column is silent on it. */
  readonly notYetFilled: string;
  readonly brokenCell: string;
  /** An earlier figure that a report was started with. */
  readonly startingValue: string;
}

/** What a task lacks. */
export interface TaskWords {
  readonly content: string;
  readonly assessment: string;
  readonly choice: string;
}

/** Shown at a cell while it is filled; what is longer than Excel takes is cut. */
export interface InputWords extends Readonly<Record<QuantityWords, (code: string, unit: string) => InputText>> {
  readonly percent: (code: string, min: number, max: number) => InputText;
  readonly choice: (code: string, meanings: string) => InputText;
  readonly assessment: (list: readonly string[]) => InputText;
}

export interface InputText {
  readonly prompt: ValidationText;
  readonly error: ValidationText;
}

/** The sheet of all rules. */
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
    /** Follows how many of them break the rule. */
    readonly unit: string;
  };
  readonly onlyInAddIn: string;
  readonly absent: (form: string) => string;
  /** The link to a row. */
  readonly row: (code: string) => string;
}
