import type { RowKey, TaskField } from '../catalogue';

/** The content that a sign-off covers: everything that the forms print, without its format and position. */
export interface ReportContent {
  readonly edition: string;
  readonly unit: string;
  /** `2022-N`. */
  readonly period: string;
  readonly rows: readonly RowContent[];
  readonly tasks: readonly TaskContent[];
  /** The forms and the appendix as far as they are in the workbook. */
  readonly forms: readonly FormContent[];
}

/** A printed text; null for a formula whose result a file does not state. */
export type PrintedText = string | null;

export interface RowContent {
  readonly key: RowKey;
  /** The value as read: a number, which may be the result of a formula; a text that is no number; null for a blank cell. */
  readonly value: number | string | null;
  /** The value is a person's formula whose result a file does not state. */
  readonly isUnknown: boolean;
  readonly note: string;
  /** Code, name and unit as they are printed, then what stands between the columns of the form. */
  readonly printed: readonly PrintedText[];
}

export interface TaskContent {
  /** `PL:I.4`. */
  readonly key: string;
  readonly fields: Readonly<Record<TaskField, string>>;
  /** What stands between the columns of the appendix. */
  readonly between: readonly PrintedText[];
}

export interface FormContent {
  /** The id of a form or of the appendix. */
  readonly form: string;
  /** The texts above the table, without number and date of the covering report. */
  readonly head: readonly PrintedText[];
  /** Rows that are none of the form's, each with the texts of its cells. */
  readonly others: readonly (readonly PrintedText[])[];
}
