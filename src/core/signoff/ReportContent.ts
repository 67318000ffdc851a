import type { RowKey, TaskField } from '../catalogue';

/** The content that a sign-off covers: figures, notes and tasks of a report, without their format and position. */
export interface ReportContent {
  readonly edition: string;
  readonly unit: string;
  /** `2022-N`. */
  readonly period: string;
  readonly rows: readonly RowContent[];
  readonly tasks: readonly TaskContent[];
}

export interface RowContent {
  readonly key: RowKey;
  /** The value as read: a number, which may be the result of a formula; a text that is no number; null for a blank cell. */
  readonly value: number | string | null;
  readonly note: string;
}

export interface TaskContent {
  /** `PL:I.4`. */
  readonly key: string;
  readonly fields: Readonly<Record<TaskField, string>>;
}
