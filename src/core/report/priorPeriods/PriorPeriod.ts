import type { RowKey } from '../../catalogue';
import type { Period } from '../../period';
import type { PriorSource } from '../../rules';

/**
 * The figures of a prior period of the same unit. One period may come from several sources, such as one form from the
 * workbook and the others from a file.
 */
export interface PriorPeriod {
  readonly period: Period;
  /** `2022-6T`. */
  readonly code: string;
  /** All sources of the figures, in order of precedence. */
  readonly sources: readonly PriorSource[];
  /** NaN where it is not known. */
  readonly figure: (key: RowKey) => number;
  /** The source of the figure of a row; the first source if the figure is not known. */
  readonly sourceOf: (key: RowKey) => PriorSource;
}
