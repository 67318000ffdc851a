import type { RowKey, TaskField } from '../catalogue';

/** What a sign-off vouches for: what stands in the report, however it looks and wherever it stands. */
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
  /** The value as read: of a formula what it gives; a text that is no number; null where there is nothing. */
  readonly value: number | string | null;
  readonly note: string;
}

export interface TaskContent {
  /** `PL:I.4`. */
  readonly key: string;
  readonly fields: Readonly<Record<TaskField, string>>;
}
