import type { RowKey } from '../../catalogue';
import type { Period } from '../../period';
import type { PriorSource } from '../../rules';

/**
 * The figures of another period of the same unit, earlier than the report that they are laid beside. One period may be
 * at hand from several places, such as one form in the workbook and the others from a file.
 */
export interface PriorPeriod {
  readonly period: Period;
  /** `2022-6T`. */
  readonly code: string;
  /** All places that it is at hand from, those that go first in front. */
  readonly sources: readonly PriorSource[];
  /** NaN where it is not known. */
  readonly figure: (key: RowKey) => number;
  /** Where the figure of a row comes from; of one that is not known the first place. */
  readonly sourceOf: (key: RowKey) => PriorSource;
}
