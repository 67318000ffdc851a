import type { PriorSlot, RowKey } from '../catalogue';
import type { PeriodKind } from '../base/PeriodKind';

/** The report that is compared with prior periods. */
export interface CurrentReport {
  readonly kind: PeriodKind;
  /** The value that rules use; NaN is missing. */
  readonly figure: (key: RowKey) => number;
  /** Whether the Ghi chú of a row says something. */
  readonly isNoted: (key: RowKey) => boolean;
}

/** A prior period of the same unit, as rules across periods need it. */
export interface PriorReport {
  /** Its position relative to the current report; null if no relation refers to it. */
  readonly slot: PriorSlot | null;
  /** NaN where it is not known. */
  readonly figure: (key: RowKey) => number;
  /** Where the figure of a row comes from: a period may be in part in the workbook and in part in a file. */
  readonly sourceOf: (key: RowKey) => PriorSource;
}

/** Where the figures of a prior period come from, as shown to users. */
export interface PriorSource {
  /** `2022-6T`. */
  readonly period: string;
  /** The name of the file; null for sheets of the same workbook. */
  readonly file: string | null;
}

export interface PriorFigure extends PriorSource {
  readonly figure: number;
}
